/** With more lanes the columns of the table would have no room. Lane 0 is the leftmost. */
export const laneLimit = 12;

/** A set of lanes: bit 0 is lane 0. */
export type LaneSet = number;

export const allLanes: LaneSet = (1 << laneLimit) - 1;

export const laneSet = (lane: number): LaneSet => 1 << lane;

export const hasLane = (lanes: LaneSet, lane: number): boolean => (lanes & laneSet(lane)) !== 0;

/** All lanes from one to another, with both. */
export const lanesBetween = (one: number, other: number): LaneSet =>
  (laneSet(Math.max(one, other) + 1) - 1) & ~(laneSet(Math.min(one, other)) - 1);

/** The lanes from which a curve to a node crosses no edge that passes the node. */
export function reachableLanes(node: number, passing: LaneSet): LaneSet {
  const right = passing & ~(laneSet(node) - 1);
  const left = passing & (laneSet(node) - 1);
  // The lowest bit on the right, and the highest on the left.
  const end = right === 0 ? laneLimit : 31 - Math.clz32(right & -right);
  const start = left === 0 ? 0 : 32 - Math.clz32(left);
  return lanesBetween(start, end - 1);
}

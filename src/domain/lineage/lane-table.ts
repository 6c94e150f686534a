import { allLanes, type LaneSet, laneSet, lanesBetween, reachableLanes } from './lanes.ts';

/** What is on the lanes in each row so far, oldest first. Plain arrays, for speed: a long history is read often. */
export interface LaneTable {
  /** The lane of each node. */
  readonly nodes: number[];
  /** Lanes of the node, of edges that pass, and of curves that end in the node: another edge would touch one of them. */
  readonly taken: LaneSet[];
  readonly passing: LaneSet[];
}

export const emptyLaneTable = (): LaneTable => ({ nodes: [], taken: [], passing: [] });

/** Adds the newest row, with its node. */
export function addNode({ nodes, taken, passing }: LaneTable, lane: number): void {
  nodes.push(lane);
  taken.push(laneSet(lane));
  passing.push(0);
}

/** Adds the edge of the version that comes next: down a lane to the row of the base. */
export function addEdge({ nodes, taken, passing }: LaneTable, base: number, lane: number): void {
  taken[base] = at(taken, base) | lanesBetween(at(nodes, base), lane);
  for (let row = base + 1; row < nodes.length; row += 1) {
    taken[row] = at(taken, row) | laneSet(lane);
    passing[row] = at(passing, row) | laneSet(lane);
  }
}

/** The lanes on which an edge of the version that comes next can run to a base. */
export function freeLanes({ nodes, taken, passing }: LaneTable, base: number): LaneSet {
  let above = 0;
  for (let row = base + 1; row < taken.length && above !== allLanes; row += 1) above |= at(taken, row);
  return reachableLanes(at(nodes, base), at(passing, base)) & ~above;
}

/** How many of the newest rows an edge could still reach if there were an edge to the base on the lane. */
export function countOpenRows(table: LaneTable, base: number, lane: number, newest: number): number {
  const { nodes, taken, passing } = table;
  const edge = laneSet(lane);
  let above = edge;
  let count = 0;
  for (let row = nodes.length - 1; row >= 0 && row >= nodes.length - newest; row -= 1) {
    const node = at(nodes, row);
    const passed = at(passing, row) | (row > base ? edge : 0);
    if ((reachableLanes(node, passed) & ~above) !== 0) count += 1;
    above |= at(taken, row) | (row > base ? edge : row === base ? lanesBetween(node, lane) : 0);
  }
  return count;
}

const at = (list: readonly number[], row: number): number => list[row] ?? 0;

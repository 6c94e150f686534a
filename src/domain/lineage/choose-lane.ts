import { countOpenRows, freeLanes, type LaneTable } from './lane-table.ts';
import { hasLane, laneLimit } from './lanes.ts';

/** How many of the newest versions are considered as bases of later ones. */
const likelyBases = 40;

/** The first version leaves a lane on its left, so that branches can leave it to both sides. */
const firstLane = 1;
/** Up to here the graph is narrow. */
const lastNarrowLane = 3;

/** For so many rows after an edge has started from it, a lane is left free so that it can be continued. */
const rowsToContinue = 8;

/**
 * The lane for an edge from the version that comes next to its base; undefined if none is free. That of the base
 * where it can be, else the one that leaves the most of the newest versions a lane for a child. A lane of distance, and
 * one that makes the graph wider, count as a version each.
 */
export function chooseLane(table: LaneTable, base: number): number | undefined {
  const baseLane = table.nodes[base] ?? 0;
  const free = freeLanes(table, base);
  if (hasLane(free, baseLane)) return baseLane;
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const lane of lanesByDistance[baseLane] ?? []) {
    if (!hasLane(free, lane)) continue;
    const cost = Math.abs(lane - baseLane) + Math.max(0, lane - lastNarrowLane);
    const worth = countOpenRows(table, base, lane, likelyBases) - cost;
    if (worth > most) [best, most] = [lane, worth];
  }
  return best;
}

/** For each lane all lanes, the nearest first; of two equally near ones the right one first. */
const lanesByDistance = Array.from({ length: laneLimit }, (_, lane) =>
  Array.from({ length: laneLimit }, (__, distance) => [lane + distance, lane - distance])
    .flat()
    .filter((each) => each >= 0 && each < laneLimit),
);

/**
 * The lane for a version without an edge: the leftmost that no edge started from lately.
 * @param newestStarts for each lane the newest row from which an edge starts
 */
export function chooseLaneOfNode(newestStarts: readonly number[], row: number): number {
  const ages = newestStarts.map((newest) => row - newest);
  const free = ages.findIndex((age, lane) => lane >= firstLane && age > rowsToContinue);
  return free === -1 ? ages.indexOf(Math.max(...ages)) : free;
}

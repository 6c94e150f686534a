import type { TrainingVersion } from '#domain/version/training-version.ts';
import { chooseLane, chooseLaneOfNode } from './choose-lane.ts';
import { addEdge, addNode, emptyLaneTable } from './lane-table.ts';
import { laneLimit } from './lanes.ts';

/** So many versions with the same base have a row each; the others, if at least two, are a fan. */
export const siblingLimit = 8;

/** All that the graph needs of a version. */
export type LineageVersion = Pick<TrainingVersion, 'id' | 'baseId'>;

/** How the base of a version is shown: by an edge, by its name if no lane is free, as deleted, or not at all. */
export type BaseMark = 'edge' | 'name' | 'deleted' | 'none';

export interface Placement {
  readonly lane: number;
  readonly base: BaseMark;
  /** The place of the base among the versions; null if there is no edge to it. */
  readonly baseRow: number | null;
}

/** The edge of the ninth is that of the folded fan. */
const edgesPerBase = siblingLimit + 1;

/**
 * A lane for each version, oldest first. Only older versions decide on it, so that a new version moves no other.
 * A base that is not older is named.
 */
export function placeVersions(versions: readonly LineageVersion[]): readonly Placement[] {
  const ids = new Set<string>(versions.map(({ id }) => id));
  const rows = new Map<string, number>();
  const childCounts = new Map<number, number>();
  const table = emptyLaneTable();
  const newestStarts = Array.from({ length: laneLimit }, () => Number.NEGATIVE_INFINITY);

  const withEdge = (row: number, baseRow: number): Placement | undefined => {
    const childCount = (childCounts.get(baseRow) ?? 0) + 1;
    childCounts.set(baseRow, childCount);
    const lane = childCount > edgesPerBase ? undefined : chooseLane(table, baseRow);
    if (lane === undefined) return undefined;
    addEdge(table, baseRow, lane);
    newestStarts[lane] = row;
    return { lane, base: 'edge', baseRow };
  };
  const withoutEdge = (row: number, baseId: string | null): Placement => ({
    lane: chooseLaneOfNode(newestStarts, row),
    base: baseId === null ? 'none' : ids.has(baseId) ? 'name' : 'deleted',
    baseRow: null,
  });

  return versions.map(({ id, baseId }, row) => {
    const baseRow = baseId === null ? undefined : rows.get(baseId);
    const placement =
      (baseRow === undefined ? undefined : withEdge(row, baseRow)) ?? withoutEdge(row, baseId);
    addNode(table, placement.lane);
    rows.set(id, row);
    return placement;
  });
}

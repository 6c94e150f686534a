import { type Fan, type FanOptions, findFans } from './fold-fans.ts';
import { type LineageCell, type LineageEdge, lineageCells } from './lineage-cells.ts';
import type { LineageVersion } from './place-versions.ts';

/** A row of the history: a version, or the fan of those that are folded, which stays as a row when it is opened. */
export type LineageRow<Version extends LineageVersion = LineageVersion> =
  | { readonly kind: 'version'; readonly version: Version; readonly cell: LineageCell }
  | { readonly kind: 'fan'; readonly fan: Fan<Version>; readonly cell: LineageCell };

export interface Lineage<Version extends LineageVersion = LineageVersion> {
  readonly rows: readonly LineageRow<Version>[];
  /** How many lanes wide the cells are. */
  readonly laneCount: number;
}

/**
 * The rows of a history, newest first, with the part of the graph that each draws. What is open or kept moves no lane.
 * @param versions newest first
 */
export function lineageRows<Version extends LineageVersion>(
  versions: readonly Version[],
  options: Partial<FanOptions<Version>> = {},
): Lineage<Version> {
  const cells = lineageCells(versions);
  const fans = findFans(versions, {
    open: none,
    keep: none,
    keepInSweep: none,
    sweepOf: () => null,
    ...options,
  });
  const folded = new Set([...fans.values()].flatMap(({ isOpen, members }) => (isOpen ? [] : members)));
  // The edge of a fan is that of its oldest member.
  const hidden = new Set<string>(
    [...fans.values()].flatMap(({ isOpen, members }) =>
      isOpen ? [] : members.slice(0, -1).map(({ id }) => id),
    ),
  );
  const rows = versions.flatMap((version, place): readonly LineageRow<Version>[] => {
    const cell = cells[place] && withoutEdges(cells[place], hidden);
    const fan = fans.get(place);
    if (cell === undefined) return [];
    if (fan !== undefined && !fan.isOpen) return [{ kind: 'fan', fan, cell }];
    if (folded.has(version)) return [];
    const row = { kind: 'version', version, cell } as const;
    return fan === undefined ? [row] : [{ kind: 'fan', fan, cell: cellAbove(cell) }, row];
  });
  return { rows, laneCount: Math.max(0, ...rows.map(({ cell }) => widthOf(cell))) };
}

const none: ReadonlySet<string> = new Set();

const withoutEdges = (cell: LineageCell, hidden: ReadonlySet<string>): LineageCell => {
  const isShown = ({ version }: LineageEdge) => !hidden.has(version);
  const { passing, ending } = cell;
  if (passing.every(isShown) && ending.every(isShown)) return cell;
  return { ...cell, passing: passing.filter(isShown), ending: ending.filter(isShown) };
};

/** The row without a node above a version without children. */
const cellAbove = ({ passing }: LineageCell): LineageCell => ({
  lane: null,
  base: 'none',
  passing,
  ending: [],
  starting: null,
});

const widthOf = ({ lane, passing, ending }: LineageCell): number =>
  1 + Math.max(lane ?? -1, ...[...passing, ...ending].map((edge) => edge.lane));

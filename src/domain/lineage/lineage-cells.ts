import type { VersionId } from '#domain/ids.ts';
import { type BaseMark, type LineageVersion, placeVersions } from './place-versions.ts';

/** The line from a version down to its base: straight on its lane, and a curve to the base's node in the row of that. */
export interface LineageEdge {
  readonly version: VersionId;
  readonly base: VersionId;
  readonly lane: number;
}

/** All that one row needs to draw its part of the graph. Lanes count from 0, the leftmost. */
export interface LineageCell {
  /** The lane of the node; null if the row has none. */
  readonly lane: number | null;
  readonly base: BaseMark;
  /** From the top of the row to its bottom. */
  readonly passing: readonly LineageEdge[];
  /** From the top to the node: straight from the lane of the node, from another a curve. */
  readonly ending: readonly LineageEdge[];
  /** From the node to the bottom, on the lane of the node. */
  readonly starting: LineageEdge | null;
}

/** The cell of each version, in the same order: newest first. */
export function lineageCells(versions: readonly LineageVersion[]): readonly LineageCell[] {
  const oldestFirst = versions.toReversed();
  const placements = placeVersions(oldestFirst);
  const passing: LineageEdge[][] = oldestFirst.map(() => []);
  const ending: LineageEdge[][] = oldestFirst.map(() => []);
  const starting = oldestFirst.map(({ id, baseId }, row): LineageEdge | null => {
    const { lane, baseRow } = placements[row] ?? { lane: 0, baseRow: null };
    if (baseRow === null || baseId === null) return null;
    const edge = { version: id, base: baseId, lane };
    for (let passed = baseRow + 1; passed < row; passed += 1) passing[passed]?.push(edge);
    ending[baseRow]?.push(edge);
    return edge;
  });
  return placements
    .map(({ lane, base }, row) => ({
      lane,
      base,
      passing: passing[row] ?? [],
      ending: ending[row] ?? [],
      starting: starting[row] ?? null,
    }))
    .toReversed();
}

import type { ComparedRow } from './compare-versions.ts';
import { hasNoEffect } from './row-effect.ts';

/** Two versions, by their places, that differ in one parameter and in nothing else. */
export interface ParameterPair {
  readonly parameter: ComparedRow;
  readonly from: number;
  readonly to: number;
}

/**
 * In the order of the parameters, then of the versions. Versions that agree in all else are found without comparing each with each.
 * @param versions the places of those that take part
 */
export function oneParameterPairs(
  rows: readonly ComparedRow[],
  versions: readonly number[],
): readonly ParameterPair[] {
  const different = rows.filter((row) => row.differs && !hasNoEffect(row, rows));
  return different
    .filter(({ isParameter }) => isParameter)
    .flatMap((parameter) => {
      const others = different.filter((row) => row !== parameter);
      return alikeIn(others, versions).flatMap((alike) => pairsOf(parameter, alike));
    });
}

/** The versions, grouped by equal values. */
function alikeIn(rows: readonly ComparedRow[], versions: readonly number[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const version of versions) {
    const values = JSON.stringify(rows.map((row) => row.values[version] ?? null));
    const group = groups.get(values);
    if (group === undefined) groups.set(values, [version]);
    else group.push(version);
  }
  return [...groups.values()];
}

const pairsOf = (parameter: ComparedRow, versions: readonly number[]): readonly ParameterPair[] =>
  versions.flatMap((from, place) =>
    versions
      .slice(place + 1)
      .filter((to) => parameter.values[from] !== parameter.values[to])
      .map((to) => ({ parameter, from, to })),
  );

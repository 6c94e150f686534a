import type { ComparedRow } from './compare-versions.ts';

/** Two versions, by their places, that differ in one parameter and in nothing else. */
export interface ParameterPair {
  readonly parameter: ComparedRow;
  readonly from: number;
  readonly to: number;
}

/** Where a version writes has no effect on what it writes. */
const withoutEffect: ReadonlySet<string> = new Set(['output.outputPath', 'output.logPath']);

/** In the order of the parameters, then of the versions. Versions that agree in all else are found without comparing each with each. */
export function oneParameterPairs(rows: readonly ComparedRow[]): readonly ParameterPair[] {
  const different = rows.filter(({ path, differs }) => differs && !withoutEffect.has(path));
  return different
    .filter(({ isParameter }) => isParameter)
    .flatMap((parameter) => {
      const others = different.filter((row) => row !== parameter);
      return alikeIn(others, parameter.values.length).flatMap((versions) => pairsOf(parameter, versions));
    });
}

/** The versions in groups with the same values. */
function alikeIn(rows: readonly ComparedRow[], count: number): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (let version = 0; version < count; version += 1) {
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

import type { VariedField } from '#domain/sweep/points.ts';
import type { ComparedRow } from '#domain/version/compare-versions.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { SweepRow } from '../sweep-rows.ts';
import type { NameOfValue } from '../use-value-names.ts';

export interface SweepLines {
  readonly versions: readonly TrainingVersion[];
  /** An axis for each field that varies, also where it is no parameter. */
  readonly rows: readonly ComparedRow[];
}

/** A line for each version of a sweep. */
export function sweepLines(
  rows: readonly SweepRow[],
  fields: readonly Pick<VariedField, 'path' | 'label'>[],
  nameOf: NameOfValue,
): SweepLines {
  const made = rows.flatMap(({ values, found }) =>
    found === null ? [] : [{ values, version: found.attempts[0].version }],
  );
  return {
    versions: made.map(({ version }) => version),
    rows: fields.map(({ path, label }, place) => ({
      path,
      label,
      isParameter: true,
      values: made.map(({ values }) => nameOf(path, values[place] ?? '')),
      names: made.map(() => null),
      differs: true,
    })),
  };
}

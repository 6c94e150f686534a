import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { SweepPoint, VariedField } from '#domain/sweep/points.ts';
import type { FoundPoint, FoundSweep } from '#domain/sweep/sweeps-of.ts';
import { plainValue } from '#domain/sweep/varied.ts';

/** One version of a sweep: as it is planned, and as it was made. */
export interface SweepRow {
  readonly number: number;
  /** One for each field. */
  readonly values: readonly string[];
  /** Null if no version of it is known. */
  readonly found: FoundPoint | null;
}

/** Those that are planned, and those that were made without being planned here, in the order of their numbers. */
export function sweepRows(
  planned: readonly SweepPoint[],
  fields: readonly Pick<VariedField, 'path'>[],
  found: FoundSweep | undefined,
): readonly SweepRow[] {
  const made = new Map(found?.points.map((point) => [point.number, point]));
  const rows = planned.map(
    ({ number, values }): SweepRow => ({ number, values, found: made.get(number) ?? null }),
  );
  const known = new Set(planned.map(({ number }) => number));
  const others = (found?.points ?? [])
    .filter(({ number }) => !known.has(number))
    .map((point): SweepRow => {
      const draft = draftFromVersion(point.attempts[0].version.configuration, '', undefined);
      return {
        number: point.number,
        values: fields.map(({ path }) => plainValue(draft, path) ?? ''),
        found: point,
      };
    });
  return [...rows, ...others].toSorted((one, other) => one.number - other.number);
}

import { compareConfigurations } from '#domain/version/compare-versions.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { compareValues } from '#domain/version-filter/value-order.ts';

/** A parameter that differs between versions, with its first and last value in the order of numbers. */
export interface SweptValues {
  readonly name: string;
  readonly low: string;
  readonly high: string;
}

export const sweptValues = (versions: readonly TrainingVersion[]): readonly SweptValues[] =>
  compareConfigurations(versions).flatMap(({ label, values, differs, isParameter }) => {
    if (!differs || !isParameter) return [];
    const ordered = values
      .filter((value) => value !== null)
      .toSorted((one, other) => compareValues(one, other));
    const [low, high] = [ordered[0], ordered.at(-1)];
    return low === undefined || high === undefined ? [] : [{ name: label, low, high }];
  });

import { type FoundPoint, type FoundSweep, isUnfinished } from './sweeps-of.ts';

/** A sweep in numbers: its points are those of the plan that are to be made. */
export interface SweepProgress {
  readonly total: number;
  readonly left: number;
  /** Made, and not running yet. */
  readonly created: number;
  readonly running: number;
  readonly completed: number;
  readonly failed: number;
  readonly stopped: number;
  /** The numbers of points without a version, in their order. */
  readonly missing: readonly number[];
  /** Those whose last attempt has failed. */
  readonly failedPoints: readonly number[];
  /** How many have a version that has not ended. */
  readonly unfinished: number;
}

/** @param numbers the points that are to be made; undefined where the plan is not known: those that have a version */
export function sweepProgress(
  found: FoundSweep | undefined,
  numbers: readonly number[] | undefined,
): SweepProgress {
  const points = new Map(found?.points.map((point) => [point.number, point]));
  const all = numbers ?? [...points.keys()];
  const made = all.flatMap((number) => points.get(number) ?? []);
  const count = (status: FoundPoint['status']) => made.filter((point) => point.status === status).length;
  const missing = all.filter((number) => !points.has(number)).toSorted((one, other) => one - other);
  return {
    total: all.length,
    left: missing.length,
    created: count('created'),
    running: count('running'),
    completed: count('completed'),
    failed: count('failed'),
    stopped: count('stopped'),
    missing,
    failedPoints: made.filter(({ status }) => status === 'failed').map(({ number }) => number),
    // Also those that this plan does not know.
    unfinished: found?.points.filter(isUnfinished).length ?? 0,
  };
}

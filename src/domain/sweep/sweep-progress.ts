import { type FoundPoint, type FoundSweep, isUnfinished } from './sweeps-of.ts';

/** A sweep in numbers: its points are those of the plan that will be created. */
export interface SweepProgress {
  readonly total: number;
  /** Those with a version. */
  readonly made: number;
  /** Those that the service did not accept. */
  readonly refused: number;
  /** Those that have no version yet. */
  readonly left: number;
  /** Created, and not running yet. */
  readonly created: number;
  readonly running: number;
  readonly completed: number;
  readonly failed: number;
  readonly stopped: number;
  /** Those whose last attempt has failed. */
  readonly failedPoints: readonly number[];
  /** How many have a version that has not ended. */
  readonly unfinished: number;
}

const none: ReadonlySet<number> = new Set();

/**
 * @param numbers the points that are to be made; undefined if the plan is not known: those that have a version
 * @param refused the points that the service did not accept
 */
export function sweepProgress(
  found: FoundSweep | undefined,
  numbers: readonly number[] | undefined,
  refused: Pick<ReadonlySet<number>, 'has'> = none,
): SweepProgress {
  const points = new Map(found?.points.map((point) => [point.number, point]));
  const all = numbers ?? [...points.keys()];
  const made = all.flatMap((number) => points.get(number) ?? []);
  const count = (status: FoundPoint['status']) => made.filter((point) => point.status === status).length;
  const missing = all.filter((number) => !points.has(number));
  const refusedCount = missing.filter((number) => refused.has(number)).length;
  return {
    total: all.length,
    made: made.length,
    refused: refusedCount,
    left: missing.length - refusedCount,
    created: count('created'),
    running: count('running'),
    completed: count('completed'),
    failed: count('failed'),
    stopped: count('stopped'),
    failedPoints: made.filter(({ status }) => status === 'failed').map(({ number }) => number),
    // Also points that are not in this plan.
    unfinished: found?.points.filter(isUnfinished).length ?? 0,
  };
}

import type { TimeRange } from './interval.ts';

/** The share of its work that a run has done by its log: at least and at most, 0 to 1. */
export interface Progress {
  readonly least: number;
  readonly most: number;
  /** How long it had run when the log said so, in milliseconds. */
  readonly after: number;
}

export interface TimeLeft {
  /** Null if unknown. */
  readonly left: TimeRange | null;
  /** It has run longer than the range of the similar versions. */
  readonly isOverdue: boolean;
}

/** Below this share the log alone gives no estimate: the start of the run would distort it. */
const enoughDone = 0.1;
/** Epochs don't take exactly the same time. */
const slack = 0.05;

/**
 * @param expected of similar versions, where there are some
 * @param elapsed how long it has run
 */
export function timeLeft(expected: TimeRange | null, elapsed: number, progress: Progress | null): TimeLeft {
  const isOverdue = expected !== null && elapsed > expected.high;
  const total = totalOf(isOverdue ? null : expected, progress);
  const left =
    total === null || !Number.isFinite(total.high) || !(total.high > elapsed)
      ? null
      : { low: Math.max(0, total.low - elapsed), high: total.high - elapsed };
  return { left, isOverdue };
}

/** The overlap of the two ranges; if there is none, the one from the log. */
function totalOf(expected: TimeRange | null, progress: Progress | null): TimeRange | null {
  if (progress === null || !(progress.after > 0) || !(progress.most > 0)) return expected;
  const byLog = {
    low: (progress.after / Math.min(1, progress.most)) * (1 - slack),
    high: (progress.after / Math.max(0, progress.least)) * (1 + slack),
  };
  if (expected === null) return progress.least >= enoughDone ? byLog : null;
  const both = { low: Math.max(expected.low, byLog.low), high: Math.min(expected.high, byLog.high) };
  if (both.low < both.high) return both;
  return progress.least >= enoughDone ? byLog : expected;
}

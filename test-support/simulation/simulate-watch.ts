import { isSettled } from '#domain/job-status.ts';
import { randomFrom } from '#util/random.ts';
import { afterFailure, afterRead, nextDelay, startWatch, type WatchState } from '#watch/schedule.ts';

const second = 1_000;
const minute = 60 * second;

export interface WatchResult {
  /** When the creation settles, and how much later that is shown, in milliseconds. */
  readonly settled: number;
  readonly delay: number;
  readonly reads: number;
  readonly isTrue: boolean;
}

export function simulateWatches(runs: number, seed: number): readonly WatchResult[] {
  const random = randomFrom(seed);
  return Array.from({ length: runs }, () => simulateWatch(random));
}

/** Times to settle: 20 % uniform 2-8 s, 65 % log-normal (median 45 s, sigma 0.8), 15 % uniform 3-15 min. */
function timeToSettle(random: () => number): number {
  const kind = random();
  if (kind < 0.2) return (2 + 6 * random()) * second;
  if (kind > 0.85) return (3 + 12 * random()) * minute;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return 45 * second * Math.exp(0.8 * normal);
}

const serverFailure = { kind: 'server', status: 503, code: null, retryAfter: null } as const;

/** Follows one creation, with 1 % of the reads failing and answers after 100 ms. */
function simulateWatch(random: () => number): WatchResult {
  const settled = timeToSettle(random);
  const statusAt = (now: number) =>
    now >= settled ? 7 : now >= 0.4 * settled ? 4 : now >= 0.15 * settled ? 2 : 1;
  let state: WatchState = startWatch(0, 0);
  let now = second;
  let reads = 0;
  while (!state.statuses?.every(isSettled)) {
    reads += 1;
    const status = statusAt(now);
    now += 100;
    state = random() < 0.01 ? afterFailure(state, serverFailure, now) : afterRead(state, [status], now);
    now += nextDelay(state, null) ?? Number.NaN;
  }
  return { settled, reads, delay: state.updatedAt - settled, isTrue: state.statuses[0] === 7 };
}

export interface WatchFigures {
  /** Of all runs, between 0 and 1. */
  readonly settledTruly: number;
  /** Milliseconds between settling and showing it. */
  readonly meanDelay: number;
  /** Of 95 in 100 of those that settle within two minutes. */
  readonly quickDelay: number;
  readonly meanReads: number;
}

export function figuresOf(results: readonly WatchResult[]): WatchFigures {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const quick = results.filter(({ settled }) => settled <= 2 * minute).map(({ delay }) => delay);
  return {
    settledTruly: mean(results.map(({ isTrue }) => Number(isTrue))),
    meanDelay: mean(results.map(({ delay }) => delay)),
    quickDelay: quick.toSorted((a, b) => a - b)[Math.floor(quick.length * 0.95)] ?? Number.NaN,
    meanReads: mean(results.map(({ reads }) => reads)),
  };
}

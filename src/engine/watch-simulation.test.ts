import { describe, expect, it } from 'vitest';
import { isSettled } from '#domain/job-status.ts';
import { afterFailure, afterRead, nextDelay, startWatch, type WatchState } from './watch.ts';

/** A random number in [0, 1) from a seed (mulberry32), so that each run of the test is the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const second = 1_000;
const minute = 60 * second;

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
function simulate(random: () => number) {
  const settled = timeToSettle(random);
  const statusAt = (now: number) =>
    now >= settled ? 7 : now >= 0.4 * settled ? 4 : now >= 0.15 * settled ? 2 : 1;
  let state: WatchState = startWatch(0, 0);
  let now = second;
  let reads = 0;
  while (state.status === undefined || !isSettled(state.status)) {
    reads += 1;
    const status = statusAt(now);
    now += 100;
    state = random() < 0.01 ? afterFailure(state, serverFailure, now) : afterRead(state, status, now);
    now += nextDelay(state, null) ?? Number.NaN;
  }
  return { settled, reads, delay: state.updatedAt - settled, status: state.status };
}

describe('10,000 creations', () => {
  const random = randomFrom(20261123);
  const runs = Array.from({ length: 10_000 }, () => simulate(random));
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  it('are all seen to settle, with the true status', () => {
    expect(runs.every(({ status }) => status === 7)).toBe(true);
  });

  it('are seen 3 s later on average', () => {
    expect(average(runs.map(({ delay }) => delay))).toBeLessThanOrEqual(3_100);
  });

  it('are seen within 5 s in 95 of 100 cases of those that settle within two minutes', () => {
    const quick = runs.filter(({ settled }) => settled <= 2 * minute).map(({ delay }) => delay);
    const sorted = quick.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(5_000);
  });

  it('cost 25 reads on average at most', () => {
    expect(average(runs.map(({ reads }) => reads))).toBeLessThanOrEqual(25);
  });
});

import { describe, expect, it } from 'vitest';
import { knownStatuses } from '#domain/job-status.ts';
import {
  afterFailure,
  afterRead,
  nextDelay,
  startWatch,
  type WatchFailure,
  type WatchState,
  watchHealth,
} from './schedule.ts';

const second = 1_000;
const minute = 60 * second;

const failure = (kind: WatchFailure['kind'], more: Partial<WatchFailure> = {}): WatchFailure => ({
  kind,
  status: null,
  code: null,
  retryAfter: null,
  ...more,
});

/** Reads again and again when the watch says so; what `answer` gives for a time is a status or a failure. */
function follow(
  state: WatchState,
  answer: (now: number) => number | WatchFailure,
  until: number,
  hiddenSince: number | null = null,
) {
  let watched = state;
  let now = state.updatedAt;
  const delays: number[] = [];
  while (now <= until) {
    const outcome = answer(now);
    watched =
      typeof outcome === 'number' ? afterRead(watched, [outcome], now) : afterFailure(watched, outcome, now);
    const delay = nextDelay(watched, hiddenSince);
    if (delay === null) break;
    delays.push(delay);
    now += delay;
  }
  return { state: watched, delays, now };
}

const near = (delay: number | undefined, expected: number) => {
  expect(delay).toBeGreaterThanOrEqual(expected * 0.85 - 1);
  expect(delay).toBeLessThanOrEqual(expected * 1.15 + 1);
};

describe('the time between two reads', () => {
  it('grows from 1 s to 3.8 s while a version is being created', () => {
    const { delays } = follow(startWatch(0), () => 2, 30 * second);
    for (const [index, expected] of [1_000, 1_400, 1_960, 2_744, 3_800, 3_800, 3_800].entries())
      near(delays[index], expected);
  });

  it.each([
    [44, 3.8],
    [60, 4.6],
    [119, 4.6],
    [140, 8],
    [890, 8],
    [920, 30],
  ])('after %d s of it is %d s', (age, expected) => {
    const { delays } = follow(startWatch(0), () => 2, age * second);
    near(delays.at(-1), expected * second);
  });

  it('grows on when a status of the creation follows another', () => {
    const statuses = [1, 2, 4, 2, 18, 42];
    const { delays } = follow(startWatch(0), (now) => statuses[Math.floor(now / 5_000)] ?? 2, 30 * second);
    for (const [index, expected] of [1_000, 1_400, 1_960, 2_744, 3_800].entries())
      near(delays[index], expected);
  });

  it('starts again at 1 s in another phase, also in the one before', () => {
    const running = follow(startWatch(0), () => 8, 20 * minute).state;
    const stopping = afterRead(running, [9], 21 * minute);
    near(nextDelay(stopping, null) ?? 0, second);
    near(nextDelay(afterRead(stopping, [9], 21 * minute + second), null) ?? 0, 1.4 * second);
    const again = afterRead(stopping, [2], 22 * minute);
    near(nextDelay(again, null) ?? 0, second);
  });

  it.each([7, 8, 15])('is 15 s in status %d, after five minutes 30 s', (status) => {
    const { delays } = follow(startWatch(0), () => status, 10 * minute);
    near(delays[0], 15 * second);
    near(delays.at(-1), 30 * second);
  });

  it('counts those five minutes from when the status came', () => {
    const { delays } = follow(startWatch(0), (now) => (now < 10 * minute ? 7 : 8), 16 * minute);
    near(
      delays.findLast((delay) => delay < 20 * second),
      15 * second,
    );
    near(delays.at(-1), 30 * second);
    const begun = afterRead(startWatch(10 * minute), [7], 10 * minute);
    near(nextDelay(afterRead(begun, [7], 14 * minute), null) ?? 0, 15 * second);
  });

  it('is longer while the page is hidden, and longer still after five minutes of that', () => {
    const read = afterRead(startWatch(20 * minute), [1], 20 * minute);
    expect(nextDelay(read, 20 * minute)).toBe(30 * second);
    expect(nextDelay(read, 16 * minute)).toBe(30 * second);
    expect(nextDelay(read, 15 * minute)).toBe(60 * second);
  });

  it('is the same however often it is asked for', () => {
    const { state } = follow(startWatch(0), () => 1, 10 * second);
    expect(new Set(Array.from({ length: 50 }, () => nextDelay(state, null))).size).toBe(1);
  });
});

describe('the end', () => {
  const endsAtOnce = [3, 5, 10, 11, 12, 13, 16, 17, 21, 22];
  const endsAtSecondRead = [6, 14];

  it.each(endsAtOnce)('is status %d', (status) => {
    const state = afterRead(startWatch(0), [status], 0);
    expect(watchHealth(state)).toBe('ended');
    expect(nextDelay(state, null)).toBeNull();
  });

  it.each(endsAtSecondRead)('is status %d when it has been read twice', (status) => {
    const once = afterRead(startWatch(0), [status], 0);
    near(nextDelay(once, null) ?? 0, second);
    expect(nextDelay(afterRead(once, [status], second), null)).toBeNull();
    expect(nextDelay(afterRead(once, [8], second), null)).not.toBeNull();
  });

  it.each([
    ...knownStatuses.filter((status) => ![...endsAtOnce, ...endsAtSecondRead].includes(status)),
    42,
    null,
  ])('is not status %j', (status) => {
    expect(nextDelay(afterRead(startWatch(0), [status], 0), null)).not.toBeNull();
  });
});

describe('a list', () => {
  const read = (statuses: readonly (number | null)[], from = startWatch(0)) =>
    afterRead(from, statuses, from.updatedAt);

  it('that is empty, or all of which have ended, is not read again', () => {
    for (const statuses of [[], [10], [10, 11, 3]]) expect(nextDelay(read(statuses), null)).toBeNull();
  });

  it('is read as its most restless version asks', () => {
    near(nextDelay(read([10, 8, 7]), null) ?? 0, 15 * second);
    near(nextDelay(read([10, 8, 2]), null) ?? 0, second);
    near(nextDelay(read([9, 8]), null) ?? 0, second);
    near(nextDelay(read([42, 10]), null) ?? 0, second);
  });

  it('believes that a version is lost at the second read', () => {
    const once = read([8, 14]);
    near(nextDelay(once, null) ?? 0, second);
    near(nextDelay(read([8, 14], once), null) ?? 0, 15 * second);
    expect(nextDelay(read([10, 14], read([10, 14])), null)).toBeNull();
  });

  it('that has become longer has changed', () => {
    const { state } = follow(startWatch(0), () => 2, 20 * second);
    near(nextDelay(afterRead(state, [2, 2], 21 * second), null) ?? 0, second);
  });
});

describe('failures', () => {
  const running = afterRead(startWatch(0), [8], 0);
  const failed = (times: number, error: WatchFailure, from: WatchState = running) =>
    Array.from({ length: times }).reduce<WatchState>(
      (state) => afterFailure(state, error, state.updatedAt + second),
      from,
    );

  it.each(['network', 'timeout', 'throttled', 'server', 'unreadable'] as const)(
    'of kind %s pass: 2, 4, 8, 16, 30 s',
    (kind) => {
      for (const [index, expected] of [2, 4, 8, 16, 30, 30].entries())
        near(nextDelay(failed(index + 1, failure(kind)), null) ?? 0, expected * second);
      expect([1, 2, 3, 4, 5, 50].map((times) => watchHealth(failed(times, failure(kind))))).toEqual([
        'following',
        'following',
        'unsteady',
        'unsteady',
        'failing',
        'failing',
      ]);
    },
  );

  it('wait for as long as the service asks', () => {
    expect(nextDelay(failed(1, failure('throttled', { retryAfter: 7_000 })), null)).toBe(7_000);
  });

  it('are forgotten after a good read; the status stays meanwhile', () => {
    const state = failed(4, failure('network'));
    expect(state.statuses).toEqual([8]);
    expect(watchHealth(afterRead(state, [8], minute))).toBe('following');
  });

  it('of a signed-out user wait for the sign-in', () => {
    expect(nextDelay(failed(1, failure('signed-out')), null)).toBeNull();
    expect(watchHealth(failed(1, failure('signed-out')))).toBe('signed-out');
  });

  it.each(['forbidden', 'refused'] as const)('of kind %s are asked once more, after 5 s', (kind) => {
    near(nextDelay(failed(1, failure(kind)), null) ?? 0, 5 * second);
    expect(nextDelay(failed(2, failure(kind)), null)).toBeNull();
    expect(watchHealth(failed(2, failure(kind)))).toBe(kind);
  });

  it('that differ are not twice the same', () => {
    const other = failed(1, failure('refused', { code: 'B' }), failed(1, failure('refused', { code: 'A' })));
    expect(nextDelay(other, null)).not.toBeNull();
  });

  it('to find a version that was there mean that it is gone, at the second time', () => {
    near(nextDelay(failed(1, failure('not-found')), null) ?? 0, 5 * second);
    expect(watchHealth(failed(2, failure('not-found')))).toBe('gone');
  });

  it('to find a version that was never read mean at once that it is not there', () => {
    expect(watchHealth(afterFailure(startWatch(0), failure('not-found'), second))).toBe('gone');
  });

  it('to find a new version are borne for 60 s and 6 reads', () => {
    const { now, delays, state } = follow(startWatch(0, 0), () => failure('not-found'), 10 * minute);
    expect(watchHealth(state)).toBe('gone');
    expect(now).toBeGreaterThanOrEqual(minute);
    expect(now).toBeLessThan(90 * second);
    expect(delays.length).toBeGreaterThanOrEqual(5);
    for (const [index, expected] of [1_000, 1_400, 1_960, 2_744].entries()) near(delays[index], expected);
    expect(Math.max(...delays)).toBeLessThanOrEqual(11.5 * second);
  });

  it('to find a new version are borne for 60 s also where they are more than 6, and count from its creation', () => {
    const late = startWatch(10 * minute, 10 * minute);
    const missing = [1, 2, 3, 4, 5, 6, 7].reduce(
      (state, count) => afterFailure(state, failure('not-found'), 10 * minute + count * second),
      late,
    );
    expect(watchHealth(missing)).toBe('following');
    expect(watchHealth(afterFailure(missing, failure('not-found'), 11 * minute))).toBe('gone');
    const few = afterFailure(late, failure('not-found'), 12 * minute);
    expect(watchHealth(few)).toBe('following');
  });

  it('of another status of HTTP are not twice the same', () => {
    const other = failed(
      1,
      failure('refused', { status: 409 }),
      failed(1, failure('refused', { status: 400 })),
    );
    expect(watchHealth(other)).toBe('following');
  });

  it('to find it do not matter once it is there', () => {
    const { state } = follow(
      startWatch(0, 0),
      (now) => (now < 20 * second ? failure('not-found') : 10),
      minute,
    );
    expect(watchHealth(state)).toBe('ended');
  });
});

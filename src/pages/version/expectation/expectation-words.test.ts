import { describe, expect, it } from 'vitest';
import { madeVersion } from '#test-support/histories/made-history.ts';
import { expectationWords, leftAt, type SaidProgress, shortLeft } from './expectation-words.ts';
import { ranUntil, waitedUntil } from './passed.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 23, 14, 0, 0);
const sources = [4, 7, 9].map((number) => madeVersion(number));
const expectation = {
  run: { low: 58 * minute, high: 74 * minute, sources, unfinished: 0, scaledBy: [] },
  queue: { low: 2 * minute, high: 6 * minute },
};
const nothing = { run: null, queue: null };
const third: SaidProgress = { least: 0.25, most: 0.3, words: 'epoch 3/10', at: now };

const running = (minutes: number) => ({ waited: null, ran: minutes * minute });
const waiting = (minutes: number) => ({ waited: minutes * minute, ran: null });

describe('the expected end on the page of a version', () => {
  it('is how long it waits usually, and that it waits longer', () => {
    expect(expectationWords(expectation, waiting(1), null, now)).toEqual({
      words: 'Usually queued for 2–6 min. It is expected to run for 58–74 min.',
      isLate: false,
    });
    expect(expectationWords(expectation, waiting(7), null, now)).toEqual({
      words: 'Queued longer than usual (2–6 min). It is expected to run for 58–74 min.',
      isLate: true,
    });
    expect(expectationWords({ ...expectation, queue: null }, waiting(7), null, now)?.words).toBe(
      'It is expected to run for 58–74 min.',
    );
    expect(expectationWords({ ...expectation, run: null }, waiting(1), null, now)?.words).toBe(
      'Usually queued for 2–6 min.',
    );
  });

  it('is the time left, with its source if that is the log', () => {
    expect(expectationWords(expectation, running(40), null, now)).toMatchObject({ isLate: false });
    expect(expectationWords(expectation, running(40), null, now)?.words).toMatch(
      /^About 18–34 min left, until \d\d:18–\d\d:34\.$/,
    );
    expect(expectationWords(expectation, running(60), null, now)?.words).toMatch(
      /^Less than 14 min left, until \d\d:00–\d\d:14\.$/,
    );
    expect(expectationWords(expectation, running(18), third, now)?.words).toMatch(
      /^About 40–56 min left, .* \(epoch 3\/10 in the log\)\.$/,
    );
  });

  it('is that it runs longer than the similar versions', () => {
    expect(expectationWords(expectation, running(80), null, now)).toEqual({
      words: 'Running longer than the 3 similar versions (58–74 min).',
      isLate: true,
    });
    const late = expectationWords(expectation, running(80), { ...third, least: 0.8, most: 0.8 }, now);
    expect(late?.isLate).toBe(true);
    expect(late?.words).toMatch(/^Running longer .* \(58–74 min\)\. About 15–25 min left, until .*\.$/);
  });

  it('is empty without an estimate, and for a version that has ended', () => {
    expect(expectationWords(nothing, running(40), null, now)).toBeNull();
    expect(expectationWords(nothing, waiting(40), null, now)).toBeNull();
    expect(expectationWords(expectation, { waited: null, ran: null }, third, now)).toBeNull();
  });

  it('decreases with time, and is short among the facts', () => {
    const later = now + 5 * minute;
    const [left, after] = [
      leftAt(expectation, 30 * minute, third, now),
      leftAt(expectation, 35 * minute, third, later),
    ];
    expect((left.left?.high ?? 0) - (after.left?.high ?? 0)).toBeCloseTo(5 * minute, -3);
    expect(shortLeft({ low: 12 * minute, high: 20 * minute })).toBe('12–20 min');
    expect(shortLeft({ low: 0, high: 4 * minute })).toBe('Less than 4 min');
  });
});

describe('the time that has passed', () => {
  const read = { readAt: now, serverTime: now - 3_600_000 };
  const service = read.serverTime;

  it('is by the clock of the service, and goes on with that of the browser', () => {
    const queued = madeVersion(1, { status: 7, createTime: service - 60_000 });
    expect(waitedUntil(queued, read, now + 1000)).toBe(61_000);
    expect(ranUntil(queued, read, now)).toBeNull();
    const runs = madeVersion(1, { status: 8, startTime: service - 50_000, duration: 40_000 });
    expect(ranUntil(runs, read, now + 1000)).toBe(41_000);
    expect(ranUntil({ ...runs, duration: null }, read, now)).toBe(50_000);
    expect(ranUntil({ ...runs, duration: 0, startTime: null }, read, now)).toBeNull();
    expect(waitedUntil(runs, read, now)).toBeNull();
  });

  it('is not known without a time, and never less than nothing', () => {
    expect(waitedUntil(madeVersion(1, { status: 7 }), read, now)).toBeNull();
    expect(waitedUntil(madeVersion(1, { status: 7, createTime: now }), read, now)).toBe(0);
    expect(
      waitedUntil(madeVersion(1, { status: 7, createTime: now - 5 }), { readAt: now, serverTime: null }, now),
    ).toBe(5);
    expect(ranUntil(madeVersion(1, { status: 10, duration: 5 }), read, now)).toBeNull();
  });
});

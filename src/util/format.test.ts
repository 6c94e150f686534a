import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatAmountRange,
  formatCount,
  formatDateTime,
  formatDuration,
  formatDurationRange,
  formatExpectedTime,
  formatNumber,
  formatTime,
  formatWhen,
} from './format.ts';

describe('durations', () => {
  it.each([
    [-5, '0 s'],
    [0, '0 s'],
    [450, '0.4 s'],
    [999, '0.9 s'],
    [2_000, '2 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [232_000, '3 min 52 s'],
    [4_320_000, '1 h 12 min'],
    [183_600_000, '2 d 3 h'],
  ])('%d ms are %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});

describe('ranges of durations', () => {
  const minute = 60_000;
  it.each([
    [40_000, 55_400, '40–55 s'],
    [300, 700, '1 s'],
    [0, 0, '1 s'],
    [44_100, 44_400, '44 s'],
    [20_000, 125_000, '1–2 min'],
    [58.2 * minute, 74 * minute, '58–74 min'],
    [57.6 * minute, 58.4 * minute, '58 min'],
    [70 * minute, 119 * minute, '70–119 min'],
    [70 * minute, 130 * minute, '1 h 10 min – 2 h 10 min'],
    [301 * minute, 423 * minute, '5 h – 7 h 5 min'],
    [11 * 60 * minute, 14.2 * 60 * minute, '11–14 h'],
    [36 * 60 * minute, 75.2 * 60 * minute, '1 d 12 h – 3 d 3 h'],
  ])('%d to %d ms are %s', (low, high, words) => {
    expect(formatDurationRange(low, high)).toBe(words);
  });

  it('are about one time where both ends are the same', () => {
    expect(formatExpectedTime(6.9 * minute, 7.2 * minute)).toBe('about 7 min');
    expect(formatExpectedTime(58 * minute, 74 * minute)).toBe('58–74 min');
    expect(formatExpectedTime(70 * minute, 130 * minute)).toBe('1 h 10 min – 2 h 10 min');
  });

  it('are never none, and never in the wrong order', () => {
    const time = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(time, time, (one, other) => {
        const words = formatDurationRange(Math.min(one, other), Math.max(one, other));
        expect(words).not.toMatch(/NaN|Infinity|(?<![\d.])0 (?:s|min|h)/);
        const [, from, to] = /^(\d+)–(\d+)/.exec(words) ?? [];
        if (from !== undefined) expect(Number(from)).toBeLessThan(Number(to));
      }),
    );
  });
});

describe('ranges of amounts', () => {
  it.each([
    [15.4, 20.2, '15–20'],
    [0.41, 0.623, '0.41–0.62'],
    [1.44, 1.46, '1.4–1.5'],
    [0.0001, 0.0002, '0.01'],
    [9.96, 10.4, '10'],
    [9.94, 9.97, '9.9–10'],
    [1204, 1500, '1,204–1,500'],
  ])('%d to %d are %s', (low, high, words) => {
    expect(formatAmountRange(low, high)).toBe(words);
  });
});

describe('ages', () => {
  it.each([
    [-1, 'just now'],
    [3_200, '3 s ago'],
    [720_000, '12 min ago'],
    [18_000_000, '5 h ago'],
    [86_400_000, '1 day ago'],
    [190_000_000, '2 days ago'],
  ])('%d ms are %s', (milliseconds, words) => {
    expect(formatAge(milliseconds)).toBe(words);
  });
});

describe('dates and counts', () => {
  it('names day and time', () => {
    const time = new Date(2026, 10, 23, 14, 2, 31).getTime();
    expect(formatDateTime(time)).toBe('23 Nov 2026, 14:02');
    expect(formatTime(time)).toBe('14:02:31');
    expect(formatWhen(time, time + 60_000)).toBe('14:02');
    expect(formatWhen(time, time + 86_400_000)).toBe('23 Nov 2026, 14:02');
    expect(formatDateTime(new Date(2026, 8, 3, 4, 5).getTime())).toBe('3 Sep 2026, 04:05');
  });

  it('knows one from many', () => {
    expect(formatCount(1, 'version')).toBe('1 version');
    expect(formatCount(0, 'version')).toBe('0 versions');
    expect(formatCount(1200, 'entry', 'entries')).toBe('1,200 entries');
    expect([0, 999, 1_234_567, -1, -1_200, 1_200.2525].map(formatNumber)).toEqual([
      '0',
      '999',
      '1,234,567',
      '-1',
      '-1,200',
      '1,200.2525',
    ]);
  });
});

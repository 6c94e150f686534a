import { describe, expect, it } from 'vitest';
import { formatAge, formatCount, formatDateTime, formatDuration, formatTime, formatWhen } from './format.ts';

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
  });

  it('knows one from many', () => {
    expect(formatCount(1, 'version')).toBe('1 version');
    expect(formatCount(0, 'version')).toBe('0 versions');
    expect(formatCount(1200, 'entry', 'entries')).toBe('1,200 entries');
  });
});

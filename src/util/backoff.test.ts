import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubling, jitter, parseRetryAfter } from './backoff.ts';

describe('jitter', () => {
  it('stays within its spread and is fixed per count', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const time = jitter(10_000, count);
        expect(time).toBeGreaterThanOrEqual(8_500);
        expect(time).toBeLessThanOrEqual(11_500);
        expect(jitter(10_000, count)).toBe(time);
      }),
    );
  });

  it('differs from count to count', () => {
    const times = Array.from({ length: 20 }, (_, count) => jitter(10_000, count));
    expect(new Set(times).size).toBe(20);
  });
});

it('doubles up to a limit', () => {
  expect([0, 1, 2, 3, 4, 5].map((attempt) => doubling(attempt, 2, 30))).toEqual([2, 4, 8, 16, 30, 30]);
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T14:00:00Z');

  it.each([
    ['0', 1_000],
    ['7', 7_000],
    ['9999', 300_000],
    ['Mon, 23 Nov 2026 14:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 1_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j is %j ms', (header, wait) => {
    expect(parseRetryAfter(header, now)).toBe(wait);
  });
});

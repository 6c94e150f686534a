import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Progress, timeLeft } from './time-left.ts';

const minute = 60_000;
const expected = { low: 58 * minute, high: 74 * minute };
const done = (after: number, least: number, most = least): Progress => ({ least, most, after });

describe('the time that is left', () => {
  it('is the range of the similar versions without what has passed', () => {
    expect(timeLeft(expected, 40 * minute, null)).toEqual({
      left: { low: 18 * minute, high: 34 * minute },
      isOverdue: false,
    });
    expect(timeLeft(expected, 60 * minute, null).left).toEqual({ low: 0, high: 14 * minute });
  });

  it('is corrected by the log', () => {
    const { left } = timeLeft(expected, 30 * minute, done(30 * minute, 0.5));
    expect(left?.low).toBeCloseTo(28 * minute, -3);
    expect(left?.high).toBeCloseTo(33 * minute, -3);
    // Half as fast as the similar versions: the log knows better.
    expect(timeLeft(expected, 60 * minute, done(60 * minute, 0.5)).left?.low).toBeGreaterThan(50 * minute);
    // In the first epoch of ten the log says only what is the least.
    expect(timeLeft(expected, 5 * minute, done(5 * minute, 0, 0.1)).left).toEqual({
      low: 53 * minute,
      high: 69 * minute,
    });
  });

  it('goes down while the log says nothing new', () => {
    const said = done(30 * minute, 0.5);
    const [now, later] = [30, 35].map((ran) => timeLeft(expected, ran * minute, said).left);
    expect((now?.high ?? 0) - (later?.high ?? 0)).toBeCloseTo(5 * minute, -3);
  });

  it('is overdue beyond the range; then only the log says how long it goes on', () => {
    expect(timeLeft(expected, 75 * minute, null)).toEqual({ left: null, isOverdue: true });
    const { left, isOverdue } = timeLeft(expected, 80 * minute, done(80 * minute, 0.8));
    expect(isOverdue).toBe(true);
    expect(left?.high).toBeCloseTo(25 * minute, -3);
  });

  it('without any similar one is what the log says, from a tenth on', () => {
    expect(timeLeft(null, 10 * minute, null)).toEqual({ left: null, isOverdue: false });
    expect(timeLeft(null, 10 * minute, done(10 * minute, 0.05, 0.1)).left).toBeNull();
    expect(timeLeft(null, 10 * minute, done(10 * minute, 0.5)).left?.high).toBeCloseTo(11 * minute, -3);
  });

  it('is never less than nothing', () => {
    const time = fc.oneof(fc.constantFrom(0, 1, 1e15), fc.integer({ min: 0, max: 1e9 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.option(time), time, fc.option(fc.tuple(share, share)), (high, elapsed, shares) => {
        const range = high === null ? null : { low: high / 2, high };
        const progress = shares === null ? null : done(elapsed, Math.min(...shares), Math.max(...shares));
        const { left } = timeLeft(range, elapsed, progress);
        if (left === null) return;
        expect(left.low).toBeGreaterThanOrEqual(0);
        expect(left.high).toBeGreaterThanOrEqual(left.low);
        expect(Number.isFinite(left.high)).toBe(true);
      }),
    );
  });
});

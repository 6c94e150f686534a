import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopAfterKey, stopsOf } from './cursor-keys.ts';
import { curveFrom, curvePath, drawable, nearestPoint, pointAtCursor, rangeOf } from './curve.ts';
import { formatFigure } from './figures.ts';
import { linear, scaleFor, shareOf, shareOn, ticksOf, withMargin } from './scale.ts';

describe('a curve', () => {
  it('is drawn with its gaps, and a lone point as a dot', () => {
    const curve = { xs: [0, 1, 2, 3, 4], values: [0, 10, Number.NaN, 5, Number.NaN] };
    expect(curvePath(curve, { x: [0, 4], y: linear([0, 10]) }, 100, 50)).toBe(
      'M0.0 50.0h0L25.0 0.0M75.0 25.0h0',
    );
    expect(curvePath({ xs: [], values: [] }, { x: [0, 1], y: linear([0, 1]) }, 100, 50)).toBe('');
    expect([...drawable([1, Number.POSITIVE_INFINITY])]).toEqual([1, Number.NaN]);
    expect(shareOf(3, [3, 3])).toBe(0.5);
    expect(curveFrom(curve, 2)).toEqual({ xs: [2, 3, 4], values: [Number.NaN, 5, Number.NaN] });
    expect(curveFrom(curve, 5)).toBeNull();
  });

  it('holds all numbers that there are', () => {
    const all = [-1.7e308, 1.7e308] as const;
    expect(shareOf(0, all)).toBe(0.5);
    expect(shareOn(0, scaleFor(all, null))).toBe(0.5);
    expect(withMargin(all).every(Number.isFinite)).toBe(true);
    expect(ticksOf(scaleFor(all, null), 4)).toEqual([-1e308, 0, 1e308]);
  });

  it('has its extremes in the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 3000 }),
        (values) => {
          const y = rangeOf([values]);
          if (y === null || y[0] === y[1]) return;
          const path = curvePath(
            { xs: [...values.keys()], values },
            { x: [0, values.length - 1], y: linear(y) },
            200,
            50,
          );
          const tops = [...path.matchAll(/[ML]\S+ (\S+?)(?=[hLM]|$)/g)].map((match) => Number(match[1]));
          expect(Math.min(...tops)).toBe(0);
          expect(Math.max(...tops)).toBe(50);
        },
      ),
    );
  });

  it('knows the point that is next', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1 }),
        fc.integer({ min: -9, max: 110 }),
        (list, x) => {
          const xs = list.toSorted((one, other) => one - other);
          const found = xs[nearestPoint({ xs, values: xs }, x)] ?? Number.NaN;
          expect(Math.abs(found - x)).toBe(Math.min(...xs.map((each) => Math.abs(each - x))));
        },
      ),
    );
    expect(nearestPoint({ xs: [], values: [] }, 1)).toBe(-1);
    expect(pointAtCursor({ xs: [0, 10], values: [0, 0] }, 30, 100)).toBe(-1);
    expect(pointAtCursor({ xs: [0, 10], values: [0, 0] }, 11, 100)).toBe(1);
  });
});

describe('the keys of the cursor', () => {
  const stops = stopsOf([
    [0, 10, 20],
    [5, 10],
  ]);
  const after = (key: string, x: number | null) => stops[stopAfterKey(key, stops, x) ?? -1];

  it('has each place once', () => expect([...stops]).toEqual([0, 5, 10, 20]));

  it.each([
    ['ArrowRight', 5, 10],
    ['ArrowLeft', 5, 0],
    ['ArrowLeft', 7, 5],
    ['ArrowRight', 7, 10],
    ['ArrowRight', 20, 20],
    ['ArrowLeft', 0, 0],
    ['ArrowLeft', null, 10],
    ['Home', 10, 0],
    ['End', null, 20],
    ['PageUp', 5, 10],
    ['a', 5, undefined],
  ] as const)('%s at %s leads to %s', (key, x, expected) => {
    expect(after(key, x)).toBe(expected);
  });

  it('leads nowhere where there is nothing', () => {
    expect(stopAfterKey('Home', [], null)).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    [0.123456, '0.1235'],
    [0.9312, '0.9312'],
    [12345.6, '12346'],
    [0.00001234, '1.23e-5'],
    [2e9, '2e9'],
    [0, '0'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-∞'],
  ])('%s is %s', (value, text) => expect(formatFigure(value)).toBe(text));

  it('has round ticks inside the range', () => {
    expect(ticksOf(linear([0.13, 0.97]), 2)).toEqual([0.5]);
    expect(ticksOf(linear([0, 100]), 2)).toEqual([0, 50, 100]);
    expect(ticksOf(linear([3, 3]), 2)).toEqual([3]);
    expect(withMargin([0, 0])).toEqual([-1, 1]);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (low, width) => {
          const ticks = ticksOf(linear([low, low + width]), 3);
          expect(ticks.length).toBeLessThanOrEqual(4);
          expect(ticks.every((tick) => tick >= low - width * 1e-6 && tick <= low + width * (1 + 1e-6))).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('a logarithmic scale', () => {
  it('is chosen where lower values would be a flat line', () => {
    expect(scaleFor([1, 99], null).isLog).toBe(false);
    expect(scaleFor([1, 101], null).isLog).toBe(true);
    expect(scaleFor([0, 1e9], null).isLog).toBe(false);
    expect(ticksOf(scaleFor([1, 10_000], null), 2)).toEqual([1, 100, 10_000]);
    expect(ticksOf(scaleFor([2, 5], 'log'), 2)).toEqual([2, 4]);
  });

  it('has each value inside, in order', () => {
    const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (one, other, third) => {
        const [low = 0, middle = 0, high = 0] = [one, other, third].toSorted((left, right) => left - right);
        const scale = scaleFor([low, high], 'log');
        const shares = [low, middle, high].map((value) => shareOn(value, scale));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.toSorted((left, right) => left - right)).toEqual(shares);
        for (const tick of ticksOf(scale, 2)) expect(Number.isFinite(shareOn(tick, scale))).toBe(true);
      }),
    );
  });
});

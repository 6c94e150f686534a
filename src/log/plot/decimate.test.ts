import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimate } from './decimate.ts';

const value = fc.oneof(fc.double({ noNaN: true }), fc.constant(Number.NaN), fc.integer());

it('keeps the lowest and highest value, the order, and each gap', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 400 }), fc.integer({ min: 1, max: 60 }), (values, columns) => {
      const xs = values.map((_, index) => index);
      const kept = decimate(xs, values, columns);
      expect(kept).toEqual([...new Set(kept)].toSorted((one, other) => one - other));
      expect(kept.length).toBeLessThanOrEqual(values.length);
      const numbers = values.filter((each) => !Number.isNaN(each));
      const drawn = kept.map((index) => values[index] ?? Number.NaN).filter((each) => !Number.isNaN(each));
      if (numbers.length > 0) {
        expect(Math.min(...drawn) === Math.min(...numbers)).toBe(true);
        expect(Math.max(...drawn) === Math.max(...numbers)).toBe(true);
      }
      const gaps = (list: readonly (number | undefined)[]): number =>
        list.filter((each, index) => Number.isNaN(each) && !Number.isNaN(list[index - 1])).length;
      expect(gaps(kept.map((index) => values[index]))).toBe(gaps(values));
    }),
  );
});

it('draws at most four points of a column', () => {
  const values = Float64Array.from({ length: 100_000 }, (_, index) => Math.sin(index));
  expect(
    decimate(
      values.map((_, index) => index),
      values,
      500,
    ).length,
  ).toBeLessThanOrEqual(2004);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareValues, sortVersions } from './value-order.ts';

const values = [
  'V10',
  null,
  '0.1',
  'V2',
  '1e-3',
  null,
  '12345678901234567891',
  '12345678901234567890',
  'adam',
];

it('numbers by what they are, then texts as people count, missing values last', () => {
  expect(sortVersions(values, (value) => value, 'ascending')).toEqual([
    ...['1e-3', '0.1', '12345678901234567890', '12345678901234567891', 'adam', 'V2', 'V10', null, null],
  ]);
  expect(sortVersions(values, (value) => value, 'descending')).toEqual([
    ...['V10', 'V2', 'adam', '12345678901234567891', '12345678901234567890', '0.1', '1e-3', null, null],
  ]);
});

it('equal values stay in their order, in both directions', () => {
  const rows = ['1', '1.0', '01', '1e0'];
  expect(sortVersions(rows, (row) => row, 'ascending')).toEqual(rows);
  expect(sortVersions(rows, (row) => row, 'descending')).toEqual(rows);
});

const anyValue = fc.oneof(
  fc.constantFrom(null, '', '0', '-1', '1e2', 'V2', 'v10'),
  fc.string(),
  fc.integer().map(String),
);
const anyDirection = fc.constantFrom('ascending' as const, 'descending' as const);

it('is an order', () => {
  fc.assert(
    fc.property(anyValue, anyValue, anyValue, anyDirection, (one, two, three, direction) => {
      const order = (first: string | null, second: string | null) =>
        Math.sign(compareValues(first, second, direction)) + 0;
      expect(order(one, two) + order(two, one)).toBe(0);
      if (order(one, two) <= 0 && order(two, three) <= 0) expect(order(one, three)).toBeLessThanOrEqual(0);
    }),
  );
});

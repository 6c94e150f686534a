import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDecimals, readDecimal } from './decimal.ts';

const compare = (one: string, other: string): number | undefined => {
  const [first, second] = [readDecimal(one), readDecimal(other)];
  return first === null || second === null ? undefined : Math.sign(compareDecimals(first, second)) + 0;
};

it.each([
  ['0.01', '1e-2', 0],
  ['.01', '+0.010', 0],
  ['1e-07', '0.0000001', 0],
  ['-0', '0.000e9', 0],
  ['100', '1E2', 0],
  ['12345678901234567890', '12345678901234567891', -1],
  ['0.30000000000000004', '0.3', 1],
  ['-2', '-10', 1],
  ['-1', '0', -1],
  ['9', '10', -1],
  ['1e400', '1e399', 1],
  ['5.', '5', 0],
])('%s and %s: %i', (one, other, order) => {
  expect(compare(one, other)).toBe(order);
});

it.each(['', '.', '1e', 'e5', '1 ', '0x10', 'NaN', '1,000', '1e9999999999', '٣', '--1'])(
  '%j is no number',
  (text) => {
    expect(readDecimal(text)).toBe(null);
  },
);

it('numbers are ordered as JavaScript orders them', () => {
  const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  fc.assert(
    fc.property(anyNumber, anyNumber, (one, other) => {
      expect(compare(String(one), String(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
  );
});

it('whole numbers of any length are ordered exactly, however they are written', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), fc.nat(30), (one, other, zeros) => {
      const shifted = `${one}${'0'.repeat(zeros)}e-${zeros}`;
      expect(compare(shifted, String(other))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
  );
});

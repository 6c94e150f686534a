import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonEnds } from './common-ends.ts';

const between = (one: string, other: string) => {
  const { start, end } = commonEnds(one, other);
  return other.slice(start, other.length - end);
};

it.each([
  ['/team/mnist/data/', '/team/mnist/data-2/', 'data-2/'],
  ['/team/one/code/', '/team/two/code/', 'two/'],
  ['0.1, 0.2', '0.1, 0.3', '0.3'],
  ['0.01', '0.001', '0.001'],
  ['/a/b/', '/a/b/c/', 'c/'],
  ['a', '', ''],
])('%s and %s differ in the second by %s', (one, other, part) => {
  expect(between(one, other)).toBe(part);
});

it('finds what both have, and counts nothing twice', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', ',') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { start, end } = commonEnds(one, other);
      expect(one.slice(0, start)).toBe(other.slice(0, start));
      expect(one.slice(one.length - end)).toBe(other.slice(other.length - end));
      expect(start + end).toBeLessThanOrEqual(Math.min(one.length, other.length));
      if (one === other) expect(start).toBe(one.length);
    }),
  );
});

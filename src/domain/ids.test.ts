import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, integerText, isLong, jobIdSchema, projectIdSchema, versionIdSchema } from './ids.ts';

describe('a 64-bit id', () => {
  it.each(['0', '1', '567524', '9007199254740993', '9223372036854775807', '0000000000000000001'])(
    'may be %s',
    (text) => {
      expect(isLong(text)).toBe(true);
      expect(jobIdSchema.parse(text)).toBe(text);
      expect(versionIdSchema.parse(text)).toBe(text);
    },
  );

  it.each([
    '9223372036854775808',
    '9999999999999999999',
    '',
    ' ',
    '-1',
    '+1',
    '1.0',
    '1e3',
    '0x10',
    '1 ',
    '١',
    'new',
  ])('may not be %j', (text) => {
    expect(isLong(text)).toBe(false);
    expect(jobIdSchema.safeParse(text).success).toBe(false);
    expect(versionIdSchema.safeParse(text).success).toBe(false);
  });
});

describe('ids in their order', () => {
  const ordered = [
    '0',
    '7',
    '10',
    '99',
    '567524',
    '9007199254740992',
    '9007199254740993',
    '123456789012345678901',
  ];

  it('are ordered as numbers, whatever their length', () => {
    expect(ordered.toReversed().toSorted(compareIds)).toEqual(ordered);
  });

  it('are compared as numbers are', () => {
    const anyId = fc.bigInt({ min: 0n, max: 2n ** 80n });
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const sign = one < other ? -1 : one > other ? 1 : 0;
        expect(Math.sign(compareIds(String(one), String(other)))).toBe(sign);
        expect(compareIds(String(one), String(one))).toBe(0);
      }),
    );
  });

  it.each([
    [' 07 ', '7'],
    ['000', '0'],
    ['10', '10'],
    ['0x1', '0x1'],
    [' new ', 'new'],
  ])('are read from %j as %j', (typed, id) => {
    expect(integerText(typed)).toBe(id);
  });
});

describe('a project id', () => {
  it.each(['5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f', 'eu-de_x', 'a', 'a'.repeat(64)])('may be %s', (text) => {
    expect(projectIdSchema.parse(text)).toBe(text);
  });

  it.each(['', 'a/b', '..', 'a b', 'a'.repeat(65)])('may not be %j', (text) => {
    expect(projectIdSchema.safeParse(text).success).toBe(false);
  });
});

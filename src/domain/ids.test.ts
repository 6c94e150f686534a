import { describe, expect, it } from 'vitest';
import { isLong, jobIdSchema, projectIdSchema, versionIdSchema } from './ids.ts';

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

describe('a project id', () => {
  it.each(['5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f', 'eu-de_x', 'a', 'a'.repeat(64)])('may be %s', (text) => {
    expect(projectIdSchema.parse(text)).toBe(text);
  });

  it.each(['', 'a/b', '..', 'a b', 'a'.repeat(65)])('may not be %j', (text) => {
    expect(projectIdSchema.safeParse(text).success).toBe(false);
  });
});

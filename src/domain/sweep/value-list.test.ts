import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValues, writeValues } from './value-list.ts';

const valuesOf = (text: string) => {
  const read = readValues(text);
  return read.kind === 'values' ? read.values : read;
};
const problemOf = (text: string) => {
  const read = readValues(text);
  return read.kind === 'problem' ? read.message : `no problem: ${JSON.stringify(read)}`;
};

describe('values', () => {
  it.each([
    ['0.1, 0.03, 0.01', ['0.1', '0.03', '0.01']],
    ['1e-07', ['1e-07']],
    [' 32.0 ,032 ', ['32.0', '032']],
    ['adam\nsgd\n', ['adam', 'sgd']],
    ['1\t2\r\n', ['1', '2']],
    ['[64, 32], [128, 64]', ['[64, 32]', '[128, 64]']],
    ['a[, b', ['a[', 'b']],
    ['{"a": [1, 2]}, (3, 4)', ['{"a": [1, 2]}', '(3, 4)']],
    ['"a, b", "say ""x""", ""', ['a, b', 'say "x"', '']],
    ['"1..3 step 1", a"b', ['1..3 step 1', 'a"b']],
    ['../data, v1..v3', ['../data', 'v1..v3']],
    ['0.001..0.1 log 5', ['0.001', '0.00316', '0.01', '0.0316', '0.1']],
    ['1e-4..1e-1 log 4', ['1e-4', '0.001', '0.01', '1e-1']],
    ['16..64 step 16', ['16', '32', '48', '64']],
    ['16..70 step 16', ['16', '32', '48', '64']],
    ['64..16 step -16', ['64', '48', '32', '16']],
    ['0.1..0.5 step 0.1', ['0.1', '0.2', '0.3', '0.4', '0.5']],
    ['0.10..0.30 step 0.10', ['0.10', '0.20', '0.30']],
    ['1e-12..3e-12 step 1e-12', ['1e-12', '2e-12', '3e-12']],
    ['-1..1 step 0.5', ['-1', '-0.5', '0.0', '0.5', '1']],
    ['0..1 linear 3', ['0', '1']],
    ['0.0..1.0 3', ['0.0', '0.5', '1.0']],
    ['1..10 4', ['1', '4', '7', '10']],
    ['16..1024 log 7', ['16', '32', '64', '128', '256', '512', '1024']],
    ['5, 1..3 step 1, 9', ['5', '1', '2', '3', '9']],
    ['0.999991..0.999999 linear 3 values', ['0.999991', '0.999995', '0.999999']],
  ])('%j', (text, values) => {
    if (text === '0..1 linear 3') expect(problemOf(text)).toContain('not 3 different whole numbers');
    else expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['', 'Enter at least two values'],
    ['  \n ', 'Enter at least two values'],
    ['0.1,,0.2', 'Value 2 is empty'],
    ['0.1,', 'Value 2 is empty'],
    [',', 'Value 1 is empty'],
    ['0..1 log 5', '0 has no logarithm'],
    ['-1..1 log 5', '-1 has no logarithm'],
    ['1..0 log', '0 has no logarithm'],
    ['1e-4..1e-1 log 0', 'at least 2'],
    ['16..64 step 0', 'never ends'],
    ['64..16 step 16', 'never ends'],
    ['0..1 step 0.0001', '10,001 values; the maximum is 200'],
    ['0..1 1000000', '1,000,000 values; the maximum is 200'],
    ['1..2 quick', '“quick” is not understood'],
    ['1..2, 3', 'Say how many values the range 1..2 has: 1..2 5.'],
    ['3..3 5', 'only one value'],
    ['1e999..2 5', 'too large or too small'],
    ['0..1e300 step 1e-300', 'values; the maximum is 200'],
    [`${'1,'.repeat(200)}1`, 'more than 200 values'],
  ])('of %j it is said what is wrong', (text, words) => {
    expect(problemOf(text)).toContain(words);
  });

  it('may be a range without a count, for points that are drawn', () => {
    expect(readValues('0.001..0.1 log')).toMatchObject({ kind: 'open', range: { scale: 'log' } });
    expect(readValues('16..64')).toMatchObject({ kind: 'open', range: { scale: 'linear' } });
  });

  it('are written so that they are read again', () => {
    const anyValue = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        ' ',
        ',',
        '"',
        '""',
        '1..2',
        '1..2 log 3',
        '[',
        'a, b',
        '\n',
        '"a"',
        ' a',
        '[1,',
        ']',
      ),
    );
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 12 }), (values) => {
        expect(readValues(writeValues(values))).toEqual({ kind: 'values', values });
      }),
    );
  });

  it('of any text are read without a throw, and in no time', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      '[',
      ']',
      '..',
      '1',
      '0.1',
      ' ',
      'step',
      'log',
      'e',
      '-',
      '\n',
      '(',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(['values', 'open', 'problem']).toContain(readValues(text).kind);
        },
      ),
      { numRuns: 1000 },
    );
    for (const text of ['[', ',', '"', '"",', '1..', '[,', '(,)'])
      expect(['values', 'problem']).toContain(readValues(text.repeat(20_000)).kind);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meantValues } from './meant-values.ts';
import { readValues } from './value-list.ts';

it.each([
  ['0.1 0.03 0.01', '0.1, 0.03, 0.01', 3],
  ['  0.1   0.03 ', '0.1, 0.03', 2],
  ['0.1; 0.03', '0.1, 0.03', 2],
  ['0.1;0.03;', '0.1, 0.03', 2],
  ['adam | sgd', 'adam, sgd', 2],
  ['adam sgd', 'adam, sgd', 2],
])('%j may be meant as the values %j', (text, meant, count) => {
  expect(meantValues(text)).toEqual({ text: meant, isRange: false, count });
});

it.each([
  ['0.001...0.1', '0.001..0.1 log 5', 5],
  ['0.1…0.5', '0.1..0.5 5', 5],
  ['0.1 to 0.5', '0.1..0.5 5', 5],
  ['from 16 to 64 step 16', '16..64 step 16', 4],
  ['1e-4 – 1e-1 log 4', '1e-4..1e-1 log 4', 4],
  ['1 to 4', '1..4 step 1', 4],
])('%j may be meant as the range %j', (text, meant, count) => {
  expect(meantValues(text)).toEqual({ text: meant, isRange: true, count });
});

it.each([
  '0.1',
  '',
  '0.1, 0.03',
  '0.001..0.1 log 5',
  '0.001..0.1',
  '[64, 32]',
  '"a b"',
  "it's so",
  '0.1,,2',
  '/a/b',
  'a.b...c',
  '-0.5',
])('%j is taken as it is', (text) => {
  expect(meantValues(text)).toBeUndefined();
});

it('are several values, for any typed text', () => {
  const piece = fc.constantFrom(
    '0.1',
    '1e-4',
    '..',
    '...',
    ' ',
    ';',
    '|',
    ' to ',
    'log',
    '5',
    'a',
    '"',
    ',',
    '[',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const meant = meantValues(pieces.join(''));
      if (meant === undefined) return;
      const list = readValues(meant.text);
      expect(list.kind === 'values' && list.values.length).toBe(meant.count);
      expect(meantValues(meant.text)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

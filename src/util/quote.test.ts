import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWord } from './quote.ts';

// Text that UTF-8 can carry and a word can hold: no lone surrogate, no NUL.
const wordText = fc
  .string({ unit: 'binary' })
  .map((text) => Buffer.from(text).toString().replaceAll('\0', ''))
  .filter((text) => text !== '');

it('is read by a shell as it was', () => {
  fc.assert(
    fc.property(wordText, (text) => {
      const printed = execFileSync('bash', ['--norc', '-c', `printf %s ${shellWord(text)}`], {
        encoding: 'utf8',
      });
      expect(printed).toBe(text);
    }),
    { numRuns: 60, examples: [["it's"], ["''"], ['$HOME `x` $(y) "z" \\ !'], ['a\nb'], ['-n'], ['😀']] },
  );
}, 60_000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchScore, wordsOf } from './match-score.ts';

const scoreOf = (typed: string, text: string) => matchScore(wordsOf(typed), text);

describe('what is typed', () => {
  it.each([
    ['mnist', 'mnist-tensorflow'],
    ['tf mn', 'mnist-tf'],
    ['mt', 'mnist-tensorflow'],
    ['v6', 'V0006'],
    ['new 4', 'New version from V0004'],
    ['nv', 'New version from V0004'],
    ['DARK', 'Theme: dark'],
    ['', 'anything'],
  ])('%j finds %j', (typed, text) => {
    expect(scoreOf(typed, text)).toBeGreaterThan(0);
  });

  it.each([
    ['v7', 'V0006'],
    ['mnist v1', 'mnist-tensorflow'],
    ['tensorz', 'mnist-tensorflow'],
    ['wen', 'New version'],
  ])('%j does not find %j', (typed, text) => {
    expect(scoreOf(typed, text)).toBe(0);
  });

  it('puts the start of a word before its inside, and that before single letters', () => {
    const texts = ['sound-flow', 'flow', 'fine-low', 'overflow'];
    expect(texts.toSorted((one, other) => scoreOf('flow', other) - scoreOf('flow', one))).toEqual([
      'sound-flow',
      'flow',
      'overflow',
      'fine-low',
    ]);
  });

  it('finds every text by each of its words, in any order', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        expect(scoreOf(words.toReversed().join(' '), words.join('-'))).toBe(3);
      }),
    );
  });
});

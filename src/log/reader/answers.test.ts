import { describe, expect, it } from 'vitest';
import { answerLines } from './answer-lines.ts';
import { checkAnswer } from './check-answer.ts';
import type { LogQuestion } from './log-ports.ts';

describe('the lines of an answer', () => {
  it.each([
    ['plain', 'a\nb', 2, ['a', 'b']],
    ['plain, ended', 'a\nb\n', 2, ['a', 'b']],
    ['doubled', 'a\n\nb\n', 2, ['a', 'b']],
    ['one, doubled', 'a\n', 1, ['a']],
    ['doubled, with an empty line of the program', 'a\n\n\n\nb\n', 3, ['a', '', 'b']],
    ['doubled, whose empty lines are not counted', 'a\n\n\n\nb\n', 2, ['a', 'b']],
    ['with empty lines that are counted', 'a\n\nb\nc', 4, ['a', '', 'b', 'c']],
    ['with empty lines at the end', 'a\nb\n\n', 4, ['a', 'b', '', '']],
    ['with more lines than it says', 'a\nb\nc', 2, ['a', 'b', 'c']],
    ['without a count', 'a\n\nb\n', null, ['a', 'b']],
    ['with a count of none', 'a\nb', 0, ['a', 'b']],
  ])('%s', (_what, content, count, lines) => {
    expect(answerLines(content, count, false)).toMatchObject({ lines, doubt: null });
  });

  it.each([
    ['a part of it is missing', 'a\nb', 3, 'short'],
    ['a part of it is missing, doubled', 'a\n\nb\n', 3, 'ambiguous'],
    ['all of it is missing', '', 3, 'short'],
    ['it may be one empty line', '', 1, 'short'],
    ['it may be half of a doubled page', 'a\n\nb\n\n', 4, 'ambiguous'],
  ])('are doubted where %s', (_why, content, count, doubt) => {
    expect(answerLines(content, count, false).doubt).toBe(doubt);
  });

  it('are not doubted any more once the service is known to be plain', () => {
    expect(answerLines('a\n\nb\n', 4, true)).toMatchObject({ lines: ['a', '', 'b', ''], doubt: null });
    expect(answerLines('a\nb', 3, true).doubt).toBe('short');
  });
});

describe('an answer', () => {
  const answer = { content: 'a\nb', count: 2, startLine: '1000', endLine: '1001' };
  const newer = (than: string): LogQuestion => ({ kind: 'newer', than });
  const older = (than: string): LogQuestion => ({ kind: 'older', than });

  it.each([
    [newer('999'), null],
    [older('1002'), null],
    [{ kind: 'newest' } as const, null],
    [newer('1000'), 'misplaced'],
    [newer('1001'), 'misplaced'],
    [older('1001'), 'misplaced'],
    [older('999'), 'misplaced'],
  ])('to %j is doubted: %s', (question, doubt) => {
    expect(checkAnswer(question, answer, false).doubt).toBe(doubt);
  });

  it('without cursors is invalid', () => {
    const question = newer('999');
    expect(checkAnswer(question, { ...answer, endLine: null }, false).reading).toBeNull();
    expect(checkAnswer(question, { ...answer, startLine: '1002' }, false).reading).toBeNull();
  });

  it('without lines has the cursor of the question, or none', () => {
    const empty = { content: '', count: 0 };
    const doubt = (cursor: string | null) =>
      checkAnswer(newer('999'), { ...empty, startLine: cursor, endLine: cursor }, false).doubt;
    expect(['999', '0', null, '998'].map(doubt)).toEqual([null, null, null, 'misplaced']);
  });
});

import { type Cursor, isBefore } from '#log/pages/log-window.ts';
import { type AnswerLines, answerLines } from './answer-lines.ts';
import type { LogAnswer, LogQuestion } from './log-ports.ts';

export type LogReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'page';
      readonly lines: readonly string[];
      readonly start: Cursor;
      readonly end: Cursor;
    };

export interface AnswerCheck {
  /** Null if it answers another question. */
  readonly reading: LogReading | null;
  /** Why it should be asked again; null if it fits. */
  readonly doubt: AnswerLines['doubt'] | 'misplaced';
  readonly isPlain: boolean;
}

/** What an answer contains, and whether it is a complete answer to this question. */
export function checkAnswer(question: LogQuestion, answer: LogAnswer, isPlain: boolean): AnswerCheck {
  const { content, count, startLine, endLine } = answer;
  if (content === '' && (count === null || count === 0))
    return { reading: { kind: 'empty' }, doubt: isEmptyAt(question, answer) ? null : 'misplaced', isPlain };
  const misplaced: AnswerCheck = { reading: null, doubt: 'misplaced', isPlain };
  if (startLine === null || endLine === null || !fits(question, startLine, endLine)) return misplaced;
  const { lines, ...rest } = answerLines(content, count, isPlain);
  return { reading: { kind: 'page', lines, start: startLine, end: endLine }, ...rest };
}

/** A line that is asked from is never in the answer. */
function fits(question: LogQuestion, start: Cursor, end: Cursor): boolean {
  if (isBefore(end, start)) return false;
  if (question.kind === 'newer') return isBefore(question.than, start);
  return question.kind === 'newest' || isBefore(end, question.than);
}

/** An answer without lines has no cursors, or that of the question. */
function isEmptyAt(question: LogQuestion, { startLine, endLine }: LogAnswer): boolean {
  if (question.kind === 'newest') return true;
  return [startLine, endLine].every(
    (cursor) => cursor === null || cursor === question.than || /^0*$/.test(cursor),
  );
}

import type { LogAnchor } from './log-anchor.ts';
import type { LogQuestion } from './log-ports.ts';
import type { LogLoading, LogState } from './log-state.ts';

/** What somebody has asked for and has not got yet. */
export interface LogWishes {
  /** To read at another place than now. */
  readonly jump: LogAnchor | 'end' | null;
  /** What has come at the end since. */
  readonly tail: boolean;
  /** One more page. */
  readonly older: boolean;
  readonly newer: boolean;
  readonly all: boolean;
}

export const noWishes: LogWishes = { jump: null, tail: false, older: false, newer: false, all: false };

export interface LogTask {
  readonly what: LogLoading;
  readonly question: LogQuestion;
  /** The version had ended before this was asked: with an answer without lines the end is complete. */
  readonly isFinal: boolean;
}

/** One request at a time: what is asked next; null if there is nothing to ask. */
export function nextTask(state: LogState, wishes: LogWishes): LogTask | null {
  const next = nextQuestion(state, wishes);
  return next && { ...next, isFinal: state.isEnded };
}

function nextQuestion(
  { window, isAtStart, isAtEnd, isComplete }: LogState,
  { jump, tail, older, newer, all }: LogWishes,
): Omit<LogTask, 'isFinal'> | null {
  const first = window.pages[0]?.start;
  const last = window.pages.at(-1)?.end;
  if (jump !== null && jump !== 'end')
    return { what: 'first', question: { kind: 'newer', than: jump.cursor } };
  if (isComplete && first === undefined) return null;
  if (jump === 'end') return { what: 'first', question: { kind: 'newest' } };
  if (first === undefined || last === undefined)
    return tail || older || newer || all ? { what: 'first', question: { kind: 'newest' } } : null;

  const before: LogQuestion = { kind: 'older', than: first };
  const after: LogQuestion = { kind: 'newer', than: last };
  if (tail && isAtEnd && !isComplete) return { what: 'newer', question: after };
  if (older && !isAtStart) return { what: 'older', question: before };
  if (newer && !isAtEnd) return { what: 'newer', question: after };
  if (all && !isAtStart) return { what: 'all', question: before };
  if (all && !isAtEnd) return { what: 'all', question: after };
  return null;
}

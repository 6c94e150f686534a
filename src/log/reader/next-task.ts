import type { LogAnchor } from './log-anchor.ts';
import type { LogQuestion } from './log-ports.ts';
import type { LogLoading, LogState } from './log-state.ts';

/** Reads that were asked for and are not done yet. */
export interface PendingReads {
  /** Continue reading at another place. */
  readonly jump: LogAnchor | 'end' | null;
  /** Lines added at the end since the last read. */
  readonly tail: boolean;
  /** One more page. */
  readonly older: boolean;
  readonly newer: boolean;
  readonly all: boolean;
}

export const noPendingReads: PendingReads = {
  jump: null,
  tail: false,
  older: false,
  newer: false,
  all: false,
};

export interface LogTask {
  readonly what: LogLoading;
  readonly question: LogQuestion;
  /** The version had ended before this was asked: with an answer without lines the end is complete. */
  readonly isFinal: boolean;
}

/** One request at a time: what is asked next; null if there is nothing to ask. */
export function nextTask(state: LogState, pending: PendingReads): LogTask | null {
  const next = nextQuestion(state, pending);
  return next && { ...next, isFinal: state.isEnded };
}

function nextQuestion(
  { window, isAtStart, isAtEnd, isComplete }: LogState,
  { jump, tail, older, newer, all }: PendingReads,
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

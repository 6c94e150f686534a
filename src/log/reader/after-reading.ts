import { emptyWindow, isBefore, type LogPage, withNewer, withOlder } from '#log/pages/log-window.ts';
import { pageText } from '#log/text/page-text.ts';
import type { LogReading } from './check-answer.ts';
import { lineOfAnchor } from './log-anchor.ts';
import type { LogState } from './log-state.ts';
import type { LogTask, PendingReads } from './next-task.ts';

export interface Progress {
  readonly state: LogState;
  readonly pending: PendingReads;
}

/** The state of the log, and the reads still pending, after one answer. */
export function afterReading(
  before: Progress,
  task: LogTask,
  reading: LogReading,
  maxLines: number,
): Progress {
  const next =
    reading.kind === 'empty' ? afterEmpty(before, task) : afterPage(before, task, pageOf(reading), maxLines);
  const { state, pending } = withTarget(next);
  const hasAll = state.isAtStart && state.isAtEnd;
  return { state, pending: hasAll ? { ...pending, all: false } : pending };
}

const pageOf = ({ lines, start, end }: Extract<LogReading, { kind: 'page' }>): LogPage => ({
  ...pageText(lines),
  count: lines.length,
  start,
  end,
});

function afterPage({ state, pending }: Progress, task: LogTask, page: LogPage, maxLines: number): Progress {
  if (task.what === 'first') return afterFirst({ state, pending }, task, page);
  if (task.question.kind === 'older') {
    const window = withOlder(state.window, page);
    return { state: { ...state, window }, pending: { ...pending, older: false } };
  }
  // A log that grows is never read to its end: a short page is near enough, until the next time.
  const tail = pending.tail && (state.isEnded || page.count * 5 >= maxLines);
  const window = withNewer(state.window, page, maxLines);
  return { state: { ...state, window }, pending: { ...pending, newer: false, tail } };
}

function afterFirst({ state, pending }: Progress, { question }: LogTask, page: LogPage): Progress {
  const isNewest = question.kind === 'newest';
  return {
    state: {
      ...state,
      window: withOlder(emptyWindow, page),
      windowId: state.window.count === 0 ? state.windowId : state.windowId + 1,
      isAtStart: false,
      isAtEnd: isNewest,
      isAbsent: false,
      isComplete: false,
    },
    pending: {
      ...pending,
      jump: null,
      tail: isNewest && state.isEnded,
      // The line of a link is counted from the one before.
      older: pending.older || !isNewest,
    },
  };
}

function afterEmpty({ state, pending }: Progress, { what, question, isFinal }: LogTask): Progress {
  const tail = state.isEnded && !isFinal;
  if (question.kind === 'older') {
    return { state: { ...state, isAtStart: true }, pending: { ...pending, older: false } };
  }
  if (what !== 'first') {
    return {
      state: { ...state, isAtEnd: true, isComplete: isFinal },
      pending: { ...pending, newer: false, tail },
    };
  }
  // Nothing comes after the line of a link: it is the last one.
  if (question.kind === 'newer') return { state, pending: { ...pending, jump: 'end', older: true } };
  const isAbsent = state.window.count === 0;
  const isOver = isAbsent && isFinal;
  return {
    state: { ...state, isAbsent, isAtStart: isOver, isAtEnd: isAbsent, isComplete: isOver },
    pending: { jump: null, older: false, newer: false, all: pending.all && !isOver, tail },
  };
}

function withTarget({ state, pending }: Progress): Progress {
  const { target, window } = state;
  if (target.kind !== 'looking') return { state, pending };
  const { anchor } = target;
  const line = lineOfAnchor(window, anchor);
  if (line !== null) return { state: { ...state, target: { kind: 'found', line } }, pending };
  if (pending.jump !== null || pending.older) return { state, pending };
  // Lines were added meanwhile, or the answer belongs to an earlier request: the next request starts a page at the line.
  const mayContain = (page: LogPage, index: number): boolean =>
    isBefore(anchor.cursor, page.end) &&
    (isBefore(page.start, anchor.cursor) || (index === 0 && !state.isAtStart));
  return window.pages.some(mayContain)
    ? { state, pending: { ...pending, jump: anchor } }
    : { state: { ...state, target: { kind: 'missing' } }, pending };
}

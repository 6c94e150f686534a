import { createStore } from 'zustand/vanilla';
import { afterReading } from './after-reading.ts';
import { createAsker } from './asker.ts';
import { type LogAnchor, lineOfAnchor } from './log-anchor.ts';
import { type LogPorts, maxLinesPerPage } from './log-ports.ts';
import { type LogState, unreadLog } from './log-state.ts';
import { type LogTask, nextTask, noPendingReads, type PendingReads } from './next-task.ts';

/** Reads one file of a log, one request at a time, and reports its state (docs/log.md). */
export interface LogReader {
  readonly read: () => LogState;
  readonly subscribe: (listener: (next: LogState, before: LogState) => void) => () => void;
  /** The newest lines. Where the version has ended, call `end` before. */
  readonly start: () => void;
  /** The lines around the line of a link. */
  readonly startAt: (anchor: LogAnchor) => void;
  readonly loadOlder: () => void;
  readonly loadNewer: () => void;
  /** All that is missing, page by page. */
  readonly loadAll: () => void;
  /** Ends `loadAll`. What it has read stays. */
  readonly cancel: () => void;
  /** Reads new lines; call it whenever the status of the version is read. */
  readonly follow: () => void;
  /** The version has ended: reads the remaining lines, then stops for good. */
  readonly end: () => void;
  /** The newest lines. Where there is a gap between them and what was read, they replace it. */
  readonly goToEnd: () => void;
  /** Retries after a failure, without waiting for the next automatic try. */
  readonly retry: () => void;
  readonly dispose: () => void;
}

/** After a jump: the first page, and the first in each direction. */
const answersAfterJump = 3;

export function createLogReader(ports: LogPorts, maxLines = maxLinesPerPage): LogReader {
  const { getState: read, setState, subscribe } = createStore<LogState>(() => unreadLog);
  const ask = createAsker(ports);
  let pending: PendingReads = noPendingReads;
  let isStarted = false;
  let isDisposed = false;
  /** Something was read before the version had ended. */
  let isFollowed = false;
  /** The newest lines were fewer than asked for: there are no others. */
  let isShort = false;
  /** How many of the next answers might belong to requests from before a jump. */
  let doubtful = 0;
  /** The task under way; null while nothing is read. */
  let reading: { readonly task: LogTask; readonly abort: AbortController } | null = null;

  async function perform(task: LogTask, signal: AbortSignal): Promise<void> {
    try {
      const answer = await ask(task.question, {
        lines: maxLines,
        signal,
        isDecisive: task.question.kind === 'older' ? !isShort : task.isFinal,
        mayBeLate: task.isFinal && isFollowed && task.question.kind !== 'older',
        isAfterJump: doubtful > 0,
        onWaiting: (waiting) => setState({ waiting }),
      });
      if (signal.aborted) return;
      if (task.question.kind === 'newest') isShort = answer.kind === 'page' && answer.lines.length < maxLines;
      const next = afterReading({ state: read(), pending }, task, answer, maxLines);
      ({ pending } = next);
      const jumpsAgain = pending.jump !== null && pending.jump !== 'end';
      doubtful = jumpsAgain ? answersAfterJump : Math.max(0, doubtful - 1);
      setState(next.state);
    } catch (error) {
      if (signal.aborted) return;
      const { kind } = ports.troubleOf(error);
      setState({ failure: { error, kind: kind === 'passing' ? 'final' : kind } });
    }
  }

  async function run(): Promise<void> {
    if (reading !== null) return;
    for (;;) {
      const task = isDisposed || read().failure !== null ? null : nextTask(read(), pending);
      if (task === null) break;
      const abort = new AbortController();
      reading = { task, abort };
      isFollowed ||= !task.isFinal;
      if (read().loading !== task.what || read().waiting !== null)
        setState({ loading: task.what, waiting: null });
      await perform(task, abort.signal);
      reading = null;
    }
    if (read().loading !== null || read().waiting !== null) setState({ loading: null, waiting: null });
  }

  function request(more: Partial<PendingReads>): void {
    if (isDisposed) return;
    pending = { ...pending, ...more };
    if (read().failure !== null) setState({ failure: null });
    void run();
  }

  /** For reads that no user asked for: they do not restart a reader that has stopped for good. */
  function requestUnlessStopped(more: Partial<PendingReads>): void {
    if (!isStarted) return;
    if (read().failure?.kind === 'final') pending = { ...pending, ...more };
    else request(more);
  }

  function jump(to: LogAnchor | 'end'): void {
    if (isStarted) doubtful = answersAfterJump;
    isStarted = true;
    reading?.abort.abort();
    isShort = false;
    request({ ...noPendingReads, jump: to });
  }

  return {
    read,
    subscribe,
    start: () => {
      if (!isStarted) jump('end');
    },
    startAt: (anchor) => {
      const line = lineOfAnchor(read().window, anchor);
      setState({ target: line === null ? { kind: 'looking', anchor } : { kind: 'found', line } });
      if (line === null) jump(anchor);
    },
    loadOlder: () => request({ older: true }),
    loadNewer: () => request(read().isAtEnd ? { tail: true } : { newer: true }),
    loadAll: () => request({ all: true }),
    cancel: () => {
      pending = { ...pending, all: false };
      if (reading?.task.what === 'all') reading.abort.abort();
    },
    follow: () => requestUnlessStopped({ tail: true }),
    end: () => {
      if (read().isEnded) return;
      setState({ isEnded: true });
      requestUnlessStopped({ tail: true });
    },
    goToEnd: () => (read().isAtEnd ? request({ tail: true }) : jump('end')),
    retry: () => {
      if (read().waiting !== null) reading?.abort.abort();
      request({});
    },
    dispose: () => {
      isDisposed = true;
      reading?.abort.abort();
    },
  };
}

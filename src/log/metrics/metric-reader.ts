import { createStore } from 'zustand/vanilla';
import { endLine } from '#log/pages/log-window.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { type MetricReading, type Pin, startReading, type WindowReading } from './window-reading.ts';

/** The series of all lines that a reader has read. It works only while it has a listener. */
export interface MetricReader {
  /** Null before the first lines have been read. */
  readonly read: () => MetricReading | null;
  readonly subscribe: (listener: () => void) => () => void;
}

interface MetricPorts {
  readonly now: () => number;
  /** Returns the function that cancels it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** Milliseconds of work at a time: no frame is drawn late. */
const slice = 8;
/** Older lines make it read everything again, which may take at most a sixth of the time. */
const restPerWork = 5;

/**
 * New lines are read where the last ones ended. Older lines change what the ones behind them mean (the step, the header
 * of a table), so with them all is read again: in slices, and less often the longer it takes.
 */
export function createMetricReader(
  log: Pick<LogReader, 'read' | 'subscribe'>,
  pins: readonly Pin[],
  { now, later }: MetricPorts,
): MetricReader {
  const { getState: read, setState, subscribe } = createStore<MetricReading | null>(() => null);
  let reading: WindowReading | null = null;
  let windowId = 0;
  let timeSpent = 0;
  let restUntil = 0;
  let cancel: (() => void) | null = null;

  function schedule(milliseconds: number): void {
    cancel?.();
    cancel = later(work, milliseconds);
  }

  function work(): void {
    cancel = null;
    const { window, windowId: currentId, isAtStart, loading } = log.read();
    if (currentId !== windowId) {
      windowId = currentId;
      reading = null;
      restUntil = 0;
      setState(null, true);
    }
    if (window.count === 0) return;
    const isWhole = isAtStart && loading === null;
    if (reading === null || (window.firstLine < reading.firstLine && (isWhole || now() >= restUntil))) {
      reading = startReading(window.firstLine, pins, now);
      timeSpent = 0;
    }
    const before = now();
    const isDone = reading.readOn(window, () => now() - before >= slice);
    timeSpent += now() - before;
    if (!isDone) {
      schedule(0);
      return;
    }
    const next = reading.result();
    const last = read();
    if (last?.firstLine !== next.firstLine || last.lineCount !== next.lineCount) {
      restUntil = now() + restPerWork * timeSpent;
      setState(next, true);
    }
    if (window.firstLine < reading.firstLine) schedule(Math.max(0, restUntil - now()));
  }

  let listeners = 0;
  let unsubscribeFromLog: (() => void) | null = null;

  return {
    read,
    subscribe: (listener) => {
      const unsubscribe = subscribe(listener);
      listeners += 1;
      unsubscribeFromLog ??= log.subscribe((next, before) => {
        const isSettled = next.isAtStart && next.loading === null && before.loading !== null;
        if (next.window !== before.window || next.windowId !== before.windowId || isSettled) schedule(0);
      });
      if (listeners === 1) schedule(0);
      return () => {
        unsubscribe();
        listeners -= 1;
        if (listeners > 0) return;
        cancel?.();
        cancel = null;
        unsubscribeFromLog?.();
        unsubscribeFromLog = null;
      };
    },
  };
}

/** All that the reader has is in the series. */
export const isCaughtUp = (reading: MetricReading, window: Parameters<typeof endLine>[0]): boolean =>
  reading.firstLine === window.firstLine && reading.firstLine + reading.lineCount === endLine(window);

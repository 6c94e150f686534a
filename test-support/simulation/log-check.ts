import type { LogPage } from '#log/pages/log-window.ts';
import type { LogState } from '#log/reader/log-state.ts';
import type { SimulatedLog } from './simulated-log.ts';

export interface LogMistakes {
  lost: number;
  twice: number;
  /** The text of a line, or its order. */
  wrong: number;
  /** A line whose number has changed. */
  moved: number;
}

/** Holds each state of a reader against the file itself. */
export function createLogCheck(log: SimulatedLog) {
  const mistakes: LogMistakes = { lost: 0, twice: 0, wrong: 0, moved: 0 };
  const checked = new WeakSet<LogPage>();
  let known: { readonly windowId: number; readonly shift: number } | null = null;

  function checkPage(page: LogPage): void {
    if (checked.has(page)) return;
    checked.add(page);
    const start = log.indexOf(page.start) ?? Number.NaN;
    const lines = page.text.split('\n');
    const length = (log.indexOf(page.end) ?? Number.NaN) - start + 1;
    if (lines.length !== page.count) mistakes.wrong += 1;
    if (page.count < length) mistakes.lost += length - page.count;
    if (page.count > length) mistakes.twice += page.count - length;
    if (lines.some((line, row) => line !== log.shownAt(start + row))) mistakes.wrong += 1;
  }

  function check({ window, windowId }: LogState): void {
    let expected: number | null = null;
    for (const page of window.pages) {
      checkPage(page);
      const start = log.indexOf(page.start) ?? Number.NaN;
      if (expected !== null && start > expected) mistakes.lost += start - expected;
      if (expected !== null && start < expected) mistakes.twice += expected - start;
      expected = (log.indexOf(page.end) ?? Number.NaN) + 1;
    }
    const [first] = window.pages;
    if (first === undefined) return;
    const shift = (log.indexOf(first.start) ?? Number.NaN) - window.firstLine;
    if (known?.windowId === windowId && known.shift !== shift) mistakes.moved += 1;
    known = { windowId, shift };
  }

  /** What a reader that says that it has all does not have. */
  function checkWhole({ window }: LogState): void {
    if (window.count < log.count) mistakes.lost += log.count - window.count;
    if (window.count > log.count) mistakes.twice += window.count - log.count;
  }

  return { mistakes, check, checkWhole };
}

import type { LogPage, LogWindow } from './log-window.ts';

export interface LinePlace {
  readonly page: LogPage;
  /** Of the page in the window. */
  readonly index: number;
  /** Of the line in the page. */
  readonly row: number;
}

/** Null for a line that is not in the window. */
export function placeOf(window: LogWindow, line: number): LinePlace | null {
  const offset = line - window.firstLine;
  if (offset < 0 || offset >= window.count) return null;
  const firsts = firstOffsets(window);
  const index = lastAtMost(firsts, offset);
  const page = window.pages[index];
  return page === undefined ? null : { page, index, row: offset - (firsts[index] ?? 0) };
}

/** The index of the last value that is at most `limit`, in a list that never falls; -1 if there is none. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const offsetsOf = new WeakMap<readonly LogPage[], Uint32Array>();

/** How many lines are before each page. */
function firstOffsets({ pages }: LogWindow): Uint32Array {
  const known = offsetsOf.get(pages);
  if (known !== undefined) return known;
  const offsets = new Uint32Array(pages.length);
  let sum = 0;
  pages.forEach(({ count }, index) => {
    offsets[index] = sum;
    sum += count;
  });
  offsetsOf.set(pages, offsets);
  return offsets;
}

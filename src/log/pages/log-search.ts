import { lineStarts } from './lines.ts';
import type { LogPage, LogWindow } from './log-window.ts';
import { lastAtMost, placeOf } from './place.ts';
import { type PageMatches, searchPage } from './search-page.ts';
import type { SearchMatcher } from './search-pattern.ts';

interface LogMatch {
  readonly line: number;
  /** Columns in the line. */
  readonly start: number;
  readonly end: number;
}

/** Where one looks from: a line and a column. */
type LogPoint = Pick<LogMatch, 'line' | 'start'>;

/** What has been found so far in a window. */
export interface LogMatches {
  readonly count: number;
  /** All that has been read is searched; else `search` is to be called again. */
  readonly isComplete: boolean;
  /** A page took so long that the search has stopped. */
  readonly isTooSlow: boolean;
  /** From 0, in the order of the lines. */
  readonly at: (index: number) => LogMatch | null;
  /** The first match at or behind a point, from 0; `count` where there is none. */
  readonly indexFrom: (point: LogPoint) => number;
  readonly inLine: (line: number) => readonly LogMatch[];
}

/** Searches for one pattern in a window that grows. What has been searched is not searched again. */
export interface LogSearch {
  /** Continues for about this many milliseconds, from the newest page to the oldest. */
  readonly search: (window: LogWindow, budget?: number) => LogMatches;
}

/** A page of 500 lines takes a tenth of a millisecond. Its search cannot be stopped, but the next one can be left out. */
const longestPage = 250;

/** @param now milliseconds of a clock that does not jump, such as `performance.now` */
export function createLogSearch(matcher: SearchMatcher, now: () => number): LogSearch {
  const found = new WeakMap<LogPage, PageMatches>();
  let isTooSlow = false;

  function searchTimed(page: LogPage, began: number): number {
    found.set(page, searchPage(page, matcher));
    const ended = now();
    isTooSlow ||= ended - began > longestPage;
    return ended;
  }

  return {
    search: (window, budget = Number.POSITIVE_INFINITY) => {
      let time = now();
      const end = time + budget;
      for (const page of window.pages.toReversed()) {
        if (isTooSlow || time >= end) break;
        if (!found.has(page)) time = searchTimed(page, time);
      }
      const pages = window.pages.map((page) => found.get(page) ?? null);
      return matchesOf(window, pages, isTooSlow);
    },
  };
}

function matchesOf(
  window: LogWindow,
  pages: readonly (PageMatches | null)[],
  isTooSlow: boolean,
): LogMatches {
  // How many matches are before each page.
  const before = new Uint32Array(pages.length);
  const lineBefore = new Float64Array(pages.length);
  let [count, line] = [0, window.firstLine];
  window.pages.forEach((page, index) => {
    before[index] = count;
    lineBefore[index] = line;
    count += (pages[index]?.length ?? 0) / 2;
    line += page.count;
  });

  function matchIn(index: number, nth: number): LogMatch | null {
    const [page, matches] = [window.pages[index], pages[index]];
    const [start, end] = [matches?.[2 * nth], matches?.[2 * nth + 1]];
    if (page === undefined || start === undefined || end === undefined) return null;
    const starts = lineStarts(page);
    const row = lastAtMost(starts, start);
    const lineStart = starts[row] ?? 0;
    return { line: (lineBefore[index] ?? 0) + row, start: start - lineStart, end: end - lineStart };
  }

  function indexFrom({ line: from, start }: LogPoint): number {
    if (from < window.firstLine) return 0;
    const place = placeOf(window, from);
    if (place === null) return count;
    const matches = pages[place.index] ?? new Uint32Array();
    const offset = (lineStarts(place.page)[place.row] ?? 0) + start;
    return (before[place.index] ?? 0) + countBelow(matches, offset);
  }

  const at = (index: number): LogMatch | null => {
    const page = index < 0 ? -1 : lastAtMost(before, index);
    return matchIn(page, index - (before[page] ?? 0));
  };

  return {
    count,
    isComplete: pages.every((matches) => matches !== null),
    isTooSlow,
    at,
    indexFrom,
    inLine: (wanted) => {
      const first = indexFrom({ line: wanted, start: 0 });
      const next = indexFrom({ line: wanted + 1, start: 0 });
      return Array.from({ length: next - first }, (_, nth) => at(first + nth)).filter(
        (match) => match !== null,
      );
    },
  };
}

/** How many matches begin before an offset in the text of their page. */
function countBelow(matches: PageMatches, offset: number): number {
  let [low, high] = [0, matches.length / 2];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[2 * middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { LogPage, LogWindow } from './log-window.ts';
import { placeOf } from './place.ts';

const startsOfText = new WeakMap<LogPage, Uint32Array>();
const startsOfColors = new WeakMap<LogPage, Uint32Array>();

/** Where in the text of a page each of its lines begins; found once, and two kilobytes for 500 lines. */
export function lineStarts(page: LogPage): Uint32Array {
  return kept(startsOfText, page, page.text);
}

function kept(known: WeakMap<LogPage, Uint32Array>, page: LogPage, text: string): Uint32Array {
  const before = known.get(page);
  if (before !== undefined) return before;
  const starts = new Uint32Array(page.count);
  for (let row = 1, at = text.indexOf('\n'); at !== -1; row += 1, at = text.indexOf('\n', at + 1))
    starts[row] = at + 1;
  known.set(page, starts);
  return starts;
}

const lineOf = (text: string, starts: Uint32Array, row: number): string =>
  text.slice(starts[row], row + 1 < starts.length ? (starts[row + 1] ?? 0) - 1 : text.length);

/** '' for a line that is not in the window. */
export function lineAt(window: LogWindow, line: number): string {
  const place = placeOf(window, line);
  return place === null ? '' : lineOf(place.page.text, lineStarts(place.page), place.row);
}

/** The line with the sequences of its colours, for `colorSpans`; null if its page has none. */
export function coloredLineAt(window: LogWindow, line: number): string | null {
  const place = placeOf(window, line);
  if (place === null || place.page.coloredText === null) return null;
  const { page, row } = place;
  const { coloredText } = page;
  return coloredText === null ? null : lineOf(coloredText, kept(startsOfColors, page, coloredText), row);
}

const longest = new WeakMap<LogPage, number>();

/** The length of the longest line; each page is measured once. */
export const longestLine = ({ pages }: LogWindow): number =>
  pages.reduce((most, page) => Math.max(most, longestOf(page)), 0);

function longestOf(page: LogPage): number {
  const known = longest.get(page);
  if (known !== undefined) return known;
  const starts = lineStarts(page);
  let most = page.text.length - (starts[starts.length - 1] ?? 0);
  for (let row = 1; row < starts.length; row += 1)
    most = Math.max(most, (starts[row] ?? 0) - (starts[row - 1] ?? 0) - 1);
  longest.set(page, most);
  return most;
}

/** The exact text of the lines from the one up to the other, which is left out. */
export function textOf(window: LogWindow, from: number, to: number): string {
  const pieces: string[] = [];
  let first = window.firstLine;
  for (const page of window.pages) {
    const [start, end] = [Math.max(0, from - first), Math.min(page.count, to - first)];
    if (start < end) pieces.push(rowsOf(page, start, end));
    first += page.count;
    if (first >= to) break;
  }
  return pieces.join('\n');
}

function rowsOf(page: LogPage, from: number, to: number): string {
  if (from === 0 && to === page.count) return page.text;
  const starts = lineStarts(page);
  return page.text.slice(starts[from], to < page.count ? (starts[to] ?? 0) - 1 : page.text.length);
}

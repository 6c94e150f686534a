import { type Cursor, endLine, type LogWindow } from '#log/pages/log-window.ts';
import { placeOf } from '#log/pages/place.ts';

/**
 * A line in a link, `<cursor>.<offset>`: so many lines after the line with this cursor. Cursors are the file's, so it
 * means the same wherever it is opened, whatever has been read there.
 */
export interface LogAnchor {
  readonly cursor: Cursor;
  readonly offset: number;
}

export function readAnchor(text: string): LogAnchor | null {
  const [, cursor, offset] = /^(\d{1,19})\.(\d{1,3})$/.exec(text) ?? [];
  return cursor === undefined || offset === undefined ? null : { cursor, offset: Number(offset) };
}

/** '' for a line that is not in the window. */
export function anchorOf(window: LogWindow, line: number): string {
  const place = placeOf(window, line);
  return place === null ? '' : `${place.page.start}.${place.row}`;
}

/** The line's number in this window; null if it is not in it, or the lines between have not been read. */
export function lineOfAnchor(window: LogWindow, { cursor, offset }: LogAnchor): number | null {
  let first = window.firstLine;
  for (const page of window.pages) {
    const line = page.start === cursor ? first : page.end === cursor ? first + page.count - 1 : null;
    if (line !== null) return line + offset < endLine(window) ? line + offset : null;
    first += page.count;
  }
  return null;
}

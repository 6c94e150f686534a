/** A line's place in the file, as the service gives it: 19 digits, growing, more than a number can hold. */
export type Cursor = string;

/** Some hundred lines that follow each other. */
export interface LogPage {
  /** Lines joined by `\n`, as a terminal shows them, without colours. */
  readonly text: string;
  /** The same with the sequences of the colours; null if there are none. */
  readonly coloredText: string | null;
  readonly count: number;
  /** Of its first line and of its last. */
  readonly start: Cursor;
  readonly end: Cursor;
}

/**
 * What has been read of a log: pages without a gap. A line is known by a number that it keeps: 0 is the first line that
 * was read, those before it are negative.
 */
export interface LogWindow {
  readonly pages: readonly LogPage[];
  /** The number of the first line in the pages. */
  readonly firstLine: number;
  readonly count: number;
}

export const emptyWindow: LogWindow = { pages: [], firstLine: 0, count: 0 };

/** The number behind that of the last line. */
export const endLine = ({ firstLine, count }: LogWindow): number => firstLine + count;

export const isBefore = (one: Cursor, other: Cursor): boolean =>
  one.length === other.length ? one < other : one.length < other.length;

export function withOlder({ pages, firstLine, count }: LogWindow, page: LogPage): LogWindow {
  return {
    pages: [page, ...pages],
    firstLine: count === 0 ? 0 : firstLine - page.count,
    count: count + page.count,
  };
}

/** While a log is followed it comes in small pieces: they are put together up to the length of a page. */
export function withNewer(
  { pages, firstLine, count }: LogWindow,
  page: LogPage,
  maxLines: number,
): LogWindow {
  const last = pages.at(-1);
  const isJoined = last !== undefined && last.count + page.count <= maxLines;
  return {
    pages: isJoined ? [...pages.slice(0, -1), joined(last, page)] : [...pages, page],
    firstLine,
    count: count + page.count,
  };
}

function joined(first: LogPage, second: LogPage): LogPage {
  const hasColors = first.coloredText !== null || second.coloredText !== null;
  return {
    // Joined, not added: the text stays flat, which is what makes searching it fast.
    text: [first.text, second.text].join('\n'),
    coloredText: hasColors
      ? [first.coloredText ?? first.text, second.coloredText ?? second.text].join('\n')
      : null,
    count: first.count + second.count,
    start: first.start,
    end: second.end,
  };
}

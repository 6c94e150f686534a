import { timeOf } from './line-time.ts';
import { beginningOf } from './log-beginning.ts';
import { isNumber, toNumber } from './pairs.ts';
import { nextPosition, noPosition } from './position.ts';
import { printedText } from './printed-text.ts';
import { maxLineLength, positionOf } from './read-series.ts';
import { addPoint, emptySeries, type Series } from './series.ts';

/** A regular expression that the user has typed, or the error in it. */
export type Pinned = { readonly pattern: RegExp } | { readonly problem: string };

export function readPinnedPattern(source: string): Pinned {
  try {
    const pattern = new RegExp(source, 'g');
    // With an empty alternative the expression always matches; the match shows how many groups it has.
    const groups = (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
    if (groups !== 1) return { problem: `Put one group around the number; this has ${groups}.` };
    return { pattern };
  } catch {
    return { problem: 'This is not a regular expression.' };
  }
}

/** How long it may take, in milliseconds of the clock. A single line cannot be stopped. */
export interface TimeBudget {
  readonly budget: number;
  readonly now: () => number;
}

export interface PinnedSeries extends Series {
  /** It was stopped: what is behind the last line read is missing. */
  readonly isTooSlow: boolean;
}

/** Every number that the group finds, as one series. */
export function readPinned(
  lines: readonly string[],
  pattern: RegExp,
  name: string,
  { budget, now }: TimeBudget = { budget: 2000, now: () => performance.now() },
): PinnedSeries {
  const series = emptySeries(name, '');
  const end = now() + budget;
  let position = noPosition;
  let time = Number.NaN;
  for (const [line, whole] of lines.entries()) {
    if (now() > end) return { ...series, isTooSlow: true };
    const text = printedText(whole);
    if (text.length > maxLineLength) continue;
    const beginning = beginningOf(text);
    position = nextPosition(position, positionOf(text.slice(beginning)));
    for (const match of text.matchAll(pattern)) {
      const value = match[1]?.trim() ?? '';
      if (!isNumber(value)) continue;
      const printedTime = timeOf(text.slice(0, beginning), time);
      if (!Number.isNaN(printedTime)) time = printedTime;
      addPoint(series, toNumber(value), line, printedTime, position);
    }
  }
  return { ...series, isTooSlow: false };
}

import { readPinned } from '#log/metrics/pinned.ts';
import { textOf } from '#log/pages/lines.ts';
import { endLine, type LogWindow } from '#log/pages/log-window.ts';

interface PatternPreview {
  readonly matches: number;
  readonly last: number | undefined;
  /** How many of the newest lines were looked at. */
  readonly lines: number;
}

const linesPerLook = 50;
const maxLines = 2000;
const maxTime = 50;

/** The matches of an expression in the newest lines, within a time limit. */
export function previewPattern(window: LogWindow, pattern: RegExp, now: () => number): PatternPreview {
  const end = endLine(window);
  const first = Math.max(window.firstLine, end - maxLines);
  const start = now();
  let from = end;
  let matches = 0;
  let last: number | undefined;
  while (from > first && now() - start < maxTime) {
    const to = from;
    from = Math.max(first, to - linesPerLook);
    const { values } = readPinned(textOf(window, from, to).split('\n'), pattern, '');
    matches += values.length;
    last ??= values.at(-1);
  }
  return { matches, last, lines: end - from };
}

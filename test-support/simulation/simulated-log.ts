import type { LogAnswer, LogQuestion } from '#log/reader/log-ports.ts';

/** How the service writes the lines of a page, and counts them. */
export type LogStyle =
  | 'plain'
  /** An empty line behind each line, which is not counted. */
  | 'doubled'
  /** Empty lines of the program, counted. */
  | 'with empty lines'
  /** Every second line is one. */
  | 'every second line empty';

export const logStyles: readonly LogStyle[] = [
  'plain',
  'doubled',
  'with empty lines',
  'every second line empty',
];

/** A file of a log that grows until its version ends. */
export interface SimulatedLog {
  readonly count: number;
  readonly countAt: (now: number) => number;
  readonly cursorAt: (index: number) => string;
  readonly indexOf: (cursor: string) => number | undefined;
  /** As the program wrote it, and as a terminal shows it. */
  readonly rawAt: (index: number) => string;
  readonly shownAt: (index: number) => string;
  readonly answer: (question: LogQuestion, lines: number, now: number) => LogAnswer;
  /** The same answer with a part of its lines missing at the end. */
  readonly truncated: (answer: LogAnswer, part: number) => LogAnswer;
}

interface LogPlan {
  readonly style: LogStyle;
  /** When each line can be read, in milliseconds; growing. */
  readonly times: readonly number[];
}

const begin = 1_700_000_000_000;
const noLines = { content: '', count: 0 };

export function simulatedLog({ style, times }: LogPlan): SimulatedLog {
  const cursors = times.map((time, index) => `${begin + Math.floor(time)}${String(index).padStart(6, '0')}`);
  const indexes = new Map(cursors.map((cursor, index) => [cursor, index]));
  const isEmptyLine = (index: number): boolean =>
    style === 'every second line empty' ? index % 2 === 1 : style === 'with empty lines' && index % 5 === 3;
  const shownAt = (index: number) => (isEmptyLine(index) ? '' : `line ${index}`);
  const rawAt = (index: number) =>
    index % 11 === 0 ? `10 %\r20 %\r\x1b[K${shownAt(index)}` : shownAt(index);
  const countAt = (now: number) => times.findLastIndex((time) => time <= now) + 1;
  const written = (lines: readonly string[]): string =>
    style === 'doubled' ? `${lines.join('\n\n')}\n` : lines.join('\n');

  return {
    count: times.length,
    countAt,
    cursorAt: (index) => cursors[index] ?? '',
    indexOf: (cursor) => indexes.get(cursor),
    rawAt,
    shownAt,
    answer: (question, lines, now) => {
      const [from, to] = rangeOf(question, lines, countAt(now));
      const asked = question.kind === 'newest' ? '0' : question.than;
      if (from >= to) return { ...noLines, startLine: asked, endLine: asked };
      const rows = Array.from({ length: to - from }, (_, row) => rawAt(from + row));
      return {
        content: written(rows),
        count: rows.length,
        startLine: cursors[from] ?? null,
        endLine: cursors[to - 1] ?? null,
      };
    },
    truncated: (answer, part) => {
      const start = indexes.get(answer.startLine ?? '');
      if (start === undefined || answer.content === '' || answer.count === null) return answer;
      const kept = Math.floor(answer.count * part);
      const rows = Array.from({ length: kept }, (_, row) => rawAt(start + row));
      return { ...answer, content: written(rows) };
    },
  };

  function rangeOf(question: LogQuestion, lines: number, count: number): readonly [from: number, to: number] {
    if (question.kind === 'newest') return [Math.max(0, count - lines), count];
    const index = indexes.get(question.than);
    if (index === undefined) throw new Error(`No line has the cursor ${question.than}.`);
    return question.kind === 'newer'
      ? [index + 1, Math.min(count, index + 1 + lines)]
      : [Math.max(0, index - lines), index];
  }
}

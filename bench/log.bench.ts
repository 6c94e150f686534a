import { lineAt, textOf } from '#log/pages/lines.ts';
import { createLogSearch, type LogMatches } from '#log/pages/log-search.ts';
import { emptyWindow, type LogWindow, withOlder } from '#log/pages/log-window.ts';
import { compilePattern, type SearchPattern } from '#log/pages/search-pattern.ts';
import { pageText } from '#log/text/page-text.ts';
import { roundsOr } from './rounds.ts';

// npm run bench:log: search, lines and memory of a long log, as multiples of one search through one text in the same run.

const linesPerPage = 500;
const rounds = roundsOr(5);

const lineOf = (index: number): string =>
  index % 10_000 === 77
    ? `Traceback (most recent call last): in step ${index}`
    : `2026-11-26 06:40:51,${String(index % 1000).padStart(3, '0')} INFO train step ${index} loss ${(1 / (1 + index)).toFixed(6)} lr 1e-4`;

function windowOf(lines: number): LogWindow {
  let window = emptyWindow;
  for (let from = lines - linesPerPage; from >= 0; from -= linesPerPage) {
    const rows = Array.from({ length: linesPerPage }, (_, row) => lineOf(from + row));
    const page = { ...pageText(rows), count: rows.length, start: String(from), end: String(from + 499) };
    window = withOlder(window, page);
  }
  return window;
}

/** The best of several runs, in milliseconds. */
function best(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

const patterns: Readonly<Record<string, SearchPattern>> = {
  'text, rare, exact': { kind: 'text', text: 'Traceback' },
  'text, rare, any case': { kind: 'text', text: 'traceback' },
  'text, nowhere': { kind: 'text', text: 'out of memory' },
  'text, in every line': { kind: 'text', text: 'loss' },
  'text, in every line, exact': { kind: 'text', text: 'INFO' },
  'expression, rare': { kind: 'regex', source: '^traceback.*step \\d+$' },
  'expression, in every line': { kind: 'regex', source: 'loss \\d\\.\\d+' },
  'expression over line ends': { kind: 'regex', source: 'lr 1e-4\\s+' },
};

function searchAll(window: LogWindow, pattern: SearchPattern): LogMatches {
  const compiled = compilePattern(pattern);
  if (compiled.kind !== 'ready') throw new Error(compiled.kind);
  return createLogSearch(compiled.matcher, () => performance.now()).search(window);
}

function measure(lines: number): void {
  const window = windowOf(lines);
  const size = window.pages.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const read = heap();
  const whole = textOf(window, 0 - lines, lines);
  const reference = best(() => countIn(whole, 'out of memory'));
  console.log(
    `\n${lines} lines, ${size.toFixed(1)} MB; one search for a text through all: ${reference.toFixed(1)} ms`,
  );
  const rows = Object.entries(patterns).map(([name, pattern]) => {
    const { count } = searchAll(window, pattern);
    const time = best(() => searchAll(window, pattern));
    return {
      search: name,
      matches: count,
      ms: Number(time.toFixed(1)),
      times: Number((time / reference).toFixed(1)),
    };
  });
  console.table(rows);
  const matches = searchAll(window, { kind: 'text', text: 'loss' });
  const one = best(() => {
    for (let count = 0; count < 1_000; count += 1)
      lineAt(window, window.firstLine + ((count * 7919) % lines));
  });
  const next = best(() => {
    for (let count = 0; count < 1_000; count += 1) matches.at((count * 7919) % matches.count);
  });
  console.log(`a line: ${(one).toFixed(2)} µs; a match: ${next.toFixed(2)} µs`);
  console.log(
    `heap: ${(read - empty).toFixed(1)} MB when read, aim ${(2 * size + 20).toFixed(0)}; with the matches of a search, every line touched and one copy of the text ${(heap() - empty).toFixed(1)} MB; ${matches.count}`,
  );
}

const empty = heap();
for (const lines of [100_000, 1_000_000]) measure(lines);

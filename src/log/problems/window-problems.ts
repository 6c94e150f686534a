import type { LogPage, LogWindow } from '#log/pages/log-window.ts';
import { type Problem, type ProblemsState, problemsOf } from './problems.ts';

/** Where a traceback began that has not ended, by the process that writes it. */
type OpenTracebacks = ReadonlyMap<string, number>;

interface PageProblems {
  /** Processes whose traceback continues in it. */
  readonly continued: string;
  /** With the numbers of the page's rows; of what began before, -1 is the first of `continued`, -2 the second. */
  readonly state: ProblemsState;
}

const known = new WeakMap<LogPage, PageProblems>();

/** The problems of what has been read, with the numbers of the window's lines. Each page is read once. */
export function windowProblems({ pages, firstLine }: LogWindow): readonly Problem[] {
  const problems: Problem[] = [];
  let first = firstLine;
  let open: OpenTracebacks = new Map();
  for (const page of pages) {
    const begins = [...open.values()];
    const lineOf = (row: number): number => (row < 0 ? (begins[-1 - row] ?? first) : first + row);
    const { problems: found, openAt } = problemsOfPage(page, [...open.keys()]);
    for (const problem of found)
      problems.push({ ...problem, line: lineOf(problem.line), quoteLine: lineOf(problem.quoteLine) });
    open = new Map([...openAt].map(([process, row]) => [process, lineOf(row)]));
    first += page.count;
  }
  return problems.filter((problem, place) => !isRepeated(problem, problems[place - 1]));
}

/** A loss that has become NaN stays NaN: only the first line is reported. */
const isRepeated = (problem: Problem, before: Problem | undefined): boolean =>
  isPrintedNaN(problem) && before !== undefined && isPrintedNaN(before);

const isPrintedNaN = ({ kind, text }: Problem): boolean => kind === 'nan' && !/Error|Exception/.test(text);

function problemsOfPage(page: LogPage, processes: readonly string[]): ProblemsState {
  const continued = JSON.stringify(processes);
  const before = known.get(page);
  if (before?.continued === continued) return before.state;
  const openAt = new Map(processes.map((process, place) => [process, -1 - place]));
  const state = problemsOf(page.text.split('\n'), { lineCount: 0, problems: [], openAt });
  known.set(page, { continued, state });
  return state;
}

import type { LogPage, LogWindow } from '#log/pages/log-window.ts';
import { type Problem, type ProblemsState, problemsOf } from './problems.ts';

interface PageProblems {
  /** Whether a traceback of the page before goes on in it. */
  readonly isContinued: boolean;
  readonly state: ProblemsState;
}

const known = new WeakMap<LogPage, PageProblems>();

/** Every problem of what has been read, with the numbers of the window's lines. Each page is read once. */
export function windowProblems({ pages, firstLine }: LogWindow): readonly Problem[] {
  const problems: Problem[] = [];
  let first = firstLine;
  /** Where a traceback began that has not ended. */
  let openAt: number | null = null;
  for (const page of pages) {
    const { state } = problemsOfPage(page, openAt !== null);
    for (const { line, quoteLine, ...problem } of state.problems) {
      const isFromBefore: boolean = line < 0 && openAt !== null;
      problems.push({
        ...problem,
        line: isFromBefore ? (openAt ?? first) : first + line,
        quoteLine: first + quoteLine,
      });
    }
    openAt = state.openAt === null ? null : state.openAt < 0 ? openAt : first + state.openAt;
    first += page.count;
  }
  return problems;
}

function problemsOfPage(page: LogPage, isContinued: boolean): PageProblems {
  const before = known.get(page);
  if (before?.isContinued === isContinued) return before;
  const start: ProblemsState = { lineCount: 0, problems: [], openAt: isContinued ? -1 : null };
  const found = { isContinued, state: problemsOf(page.text.split('\n'), start) };
  known.set(page, found);
  return found;
}

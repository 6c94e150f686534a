import { beginningOf } from '#log/metrics/log-beginning.ts';

type ProblemKind = 'traceback' | 'memory' | 'killed' | 'nan' | 'exit' | 'error';

export interface Problem {
  readonly kind: ProblemKind;
  /** Where it begins. */
  readonly line: number;
  /** The line to quote: of a traceback its last. */
  readonly quoteLine: number;
  readonly text: string;
}

export interface ProblemsState {
  readonly lineCount: number;
  readonly problems: readonly Problem[];
  /** Where a traceback began whose last line has not come yet. */
  readonly openAt: number | null;
}

const none: ProblemsState = { lineCount: 0, problems: [], openAt: null };

/** Reads the next lines of a log. Lines are counted from 0, over all that was read. */
export function problemsOf(lines: readonly string[], state: ProblemsState = none): ProblemsState {
  const problems = [...state.problems];
  let { openAt } = state;
  for (const [index, whole] of lines.entries()) {
    const line = state.lineCount + index;
    const text = whole.slice(beginningOf(whole)).trimEnd();
    if (/^\s*Traceback \(most recent call last\)/.test(text)) {
      openAt = line;
      continue;
    }
    const body = text.trimStart();
    if (openAt !== null && lastLine.test(text)) {
      problems.push({ kind: kindOfLine(body) ?? 'traceback', line: openAt, quoteLine: line, text: body });
      openAt = null;
      continue;
    }
    const kind = openAt === null ? kindOfLine(body) : null;
    if (kind !== null) problems.push({ kind, line, quoteLine: line, text: body });
  }
  return { lineCount: state.lineCount + lines.length, problems, openAt };
}

const lastLine =
  /^(?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Interrupt|Exit|Warning|Iteration|Found)\w*)(?::|$)/;
const warning = /^\S*Warning\b|\bwarning:|^\[?W(?:ARN|\d{4})/i;
const patterns: readonly (readonly [ProblemKind, RegExp])[] = [
  ['memory', /out of memory|\bOOM\b|std::bad_alloc|cannot allocate memory|ResourceExhausted|^MemoryError/i],
  ['killed', /^(?:\S+: line \d+:\s+\d+ )?killed\b|\bSIGKILL\b|oom-?kill|\bwas killed\b|signal 9\b/i],
  ['nan', /\b(?:is|turned|became|to) (?:a )?nan\b|\bnan (?:loss|detected|encountered)|\bloss[ =:]+nan\b/i],
  ['error', /segmentation fault|core dumped|^terminate called|^aborted\b|^F\d{4} |check failed/i],
  ['exit', /(?:exit|return) ?code:?\s*(?:is |=\s*)?-?(?!0\b)\d+|exit status [1-9]\d*/i],
  [
    'error',
    /^(?:fatal )?error\s*:(?!\s*-?[\d.])|(?:^|\s)(?:error|fatal)\s*:\s*[A-Za-z/"'[(]|^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception):\s/i,
  ],
];

function kindOfLine(text: string): ProblemKind | null {
  if (warning.test(text) || !mayBeProblem.test(text)) return null;
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const mayBeProblem =
  /err|exc|kill|memory|oom|alloc|exhaust|nan|fault|dump|terminate|abort|check|exit|return|fatal|signal|^F\d/i;

/** What to quote of a version that failed: the last problem that says why, else the last of all. */
export function lastProblem({ problems }: Pick<ProblemsState, 'problems'>): Problem | null {
  return (
    problems.findLast(({ kind, text }) => kind !== 'exit' && !followUp.test(text)) ?? problems.at(-1) ?? null
  );
}

/** What a launcher says of a process that had failed before. */
const followUp =
  /ChildFailedError|CalledProcessError|BrokenPipeError|ProcessExitedException|failed \(exitcode|^Sending process|NCCL.*(?:abort|timeout)/i;

import { beginningOf, processOf } from '#log/metrics/log-beginning.ts';

type ProblemKind = 'traceback' | 'memory' | 'killed' | 'nan' | 'exit' | 'error';

export interface Problem {
  readonly kind: ProblemKind;
  /** The line where it begins. */
  readonly line: number;
  /** The line to quote: of a traceback its last. */
  readonly quoteLine: number;
  readonly text: string;
}

export interface ProblemsState {
  readonly lineCount: number;
  readonly problems: readonly Problem[];
  /** Where a traceback began whose last line has not come yet, for each process that writes into the log. */
  readonly openAt: ReadonlyMap<string, number>;
}

const none: ProblemsState = { lineCount: 0, problems: [], openAt: new Map() };

/** Reads the next lines of a log. Lines are counted from 0, over all that was read. */
export function problemsOf(lines: readonly string[], state: ProblemsState = none): ProblemsState {
  const problems = [...state.problems];
  const openAt = new Map(state.openAt);
  for (const [index, whole] of lines.entries()) {
    const line = state.lineCount + index;
    if (openAt.size === 0 && !mayBeProblem.test(whole)) continue;
    const text = whole.slice(beginningOf(whole), maxLength).trimEnd();
    const process = processOf(whole);
    if (/^\s*(?:\w+: )?Traceback \(most recent call last\)/.test(text)) {
      openAt.set(process, line);
      continue;
    }
    const body = text.trimStart();
    const begin = openAt.get(process);
    if (begin !== undefined && lastLine.test(text)) {
      problems.push({ kind: kindOfLine(body) ?? 'traceback', line: begin, quoteLine: line, text: body });
      openAt.delete(process);
      continue;
    }
    // Lines within a traceback are code, unless another message ends the run there.
    const isCode = begin !== undefined && (/^\s/.test(text) || text === '');
    const kind = isCode ? null : kindOfLine(whole.startsWith('[ERROR]') ? whole : body);
    if (kind !== null) problems.push({ kind, line, quoteLine: line, text: body });
  }
  return { lineCount: state.lineCount + lines.length, problems, openAt };
}

const maxLength = 4000;
const lastLine =
  /^(?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception|Interrupt|Exit|Warning|Iteration|Found)\w*)(?::|$)/;
const warning = /^\S*Warning\b|\bwarning:|^\[?W(?:ARN|\d{4})/i;
const patterns: readonly (readonly [ProblemKind, RegExp])[] = [
  ['memory', /out of memory|\bOOM\b|std::bad_alloc|cannot allocate memory|ResourceExhausted|^MemoryError/i],
  [
    'killed',
    /^(?:\S+: line \d+:\s+\d+ )?killed\b|\bSIGKILL\b|oom-?kill|\bwas killed\b|signal 9\b|signal SIGKILL|\bOOMKilled\b|\(SIGKILL\)/i,
  ],
  [
    'nan',
    /\b(?:is|turned|became|to) (?:a )?nan\b|\bnan (?:loss|detected|encountered)|\bloss(?: is)?["']?[ =:]+["'[(]?nan\b/i,
  ],
  [
    'error',
    /segmentation fault|core dumped|^terminate called|^aborted\b|^F\d{4} |check failed|\bsigsegv\b|^\[ERROR\]|\bNCCL (?:error|failure)|^EE\d{4}:/i,
  ],
  ['killed', /(?:exit|return)[ _]?code\s*:?\s*(?:is |=\s*)?(?:137\b|-9\b)/i],
  ['exit', /(?:exit|return)[ _]?code\s*:?\s*(?:is |=\s*)?-?(?!0\b)\d+|exit status [1-9]\d*|^root cause\b/i],
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
  /err|exc|kill|memory|oom|alloc|exhaust|nan|fault|dump|terminate|abort|check|exit|return|fatal|signal|^F\d|traceback|sigsegv|nccl|root cause|^EE\d/i;

/** What to quote of a version that failed: the last problem with a cause, else the last problem. */
export function lastProblem({ problems }: Pick<ProblemsState, 'problems'>): Problem | null {
  return (
    problems.findLast((problem) => saysWhy(problem) && problem.kind !== 'nan' && !isFollowUp(problem)) ??
    problems.findLast((problem) => saysWhy(problem) && !isFollowUp(problem)) ??
    problems.findLast(saysWhy) ??
    problems.at(-1) ??
    null
  );
}

const isExit = /(?:exit|return)[ _]?code/i;
const saysWhy = ({ kind, text }: Problem): boolean =>
  kind !== 'exit' && (kind !== 'killed' || !isExit.test(text));

/** Messages of a launcher, or of another process, about a process that failed earlier. */
const isFollowUp = ({ text }: Problem): boolean => followUp.test(text);
const followUp =
  /ChildFailedError|CalledProcessError|BrokenPipeError|ConnectionResetError|ProcessExitedException|ProcessRaisedException|failed \(exitcode|^Sending process|NCCL.*(?:abort|timeout|error)|DistBackendError|Connection (?:reset|closed) by|KeyboardInterrupt/i;

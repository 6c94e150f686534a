import { versionsLikeIt } from '#components/expected-duration/estimate-words.ts';
import { type TimeLeft, timeLeft } from '#domain/duration/time-left.ts';
import type { LogProgress } from '#log/metrics/progress.ts';
import { formatDurationRange, formatExpectedTime, formatWhen } from '#util/format.ts';
import type { Expectation } from './expectation-of.ts';

/** What a version's page shows about its expected end. */
export interface ExpectationWords {
  readonly words: string;
  readonly isLate: boolean;
}

interface Passed {
  /** Null when it doesn't wait. */
  readonly waited: number | null;
  /** Null when it doesn't run. */
  readonly ran: number | null;
}

export interface SaidProgress extends LogProgress {
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
}

/** What is left of a version that has run so long. */
export function leftAt(
  { run }: Expectation,
  ran: number,
  progress: SaidProgress | null,
  now: number,
): TimeLeft {
  const said = progress && { ...progress, after: ran - Math.max(0, now - progress.at) };
  return timeLeft(run, ran, said);
}

/** Null without an estimate. */
export function expectationWords(
  expectation: Expectation,
  { waited, ran }: Passed,
  progress: SaidProgress | null,
  now: number,
): ExpectationWords | null {
  const { run, queue } = expectation;
  if (waited !== null) {
    const runs = run === null ? '' : ` It is expected to run for ${formatExpectedTime(run.low, run.high)}.`;
    if (queue === null) return run === null ? null : { words: runs.trim(), isLate: false };
    const usual = formatExpectedTime(queue.low, queue.high);
    return waited > queue.high
      ? { words: `Queued longer than usual (${usual}).${runs}`, isLate: true }
      : { words: `Usually queued for ${usual}.${runs}`, isLate: false };
  }
  if (ran === null) return null;
  const { left, isOverdue } = leftAt(expectation, ran, progress, now);
  const rest = left === null ? '' : `${aboutLeft(left)}, ${until(left, now)}`;
  const source = progress === null ? '' : ` (${progress.words} in the log)`;
  if (!isOverdue || run === null) return rest === '' ? null : { words: `${rest}${source}.`, isLate: false };
  const usual = formatExpectedTime(run.low, run.high);
  const late = `Running longer than ${versionsLikeIt(run)} (${usual}).`;
  return { words: rest === '' ? late : `${late} ${rest}${source}.`, isLate: true };
}

type Left = NonNullable<TimeLeft['left']>;

const second = 1000;

/** 'About 12–20 min left', 'Less than 4 min left'. */
function aboutLeft(left: Left): string {
  return left.low < 10 * second && left.high > 30 * second
    ? `Less than ${formatDurationRange(left.high, left.high)} left`
    : `About ${formatDurationRange(left.low, left.high)} left`;
}

/** The same in few words: '12–20 min'. */
export const shortLeft = (left: Left): string => aboutLeft(left).replace(/^About | left$/g, '');

function until({ low, high }: Left, now: number): string {
  const [from, to] = [formatWhen(now + low, now), formatWhen(now + high, now)];
  return from === to ? `until about ${to}` : `until ${from}–${to}`;
}

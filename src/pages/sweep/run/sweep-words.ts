import { explainError } from '#api/errors/explain-error.ts';
import type { SweepProgress } from '#domain/sweep/sweep-progress.ts';
import type { PendingRequest } from '#submit/sweep/pending-requests.ts';
import type { PauseReason, SweepRecord } from '#submit/sweep/sweep-record.ts';
import type { SweepMode, SweepRunState, SweepWait } from '#submit/sweep/sweep-run-state.ts';
import { formatCount, formatTime } from '#util/format.ts';

/** How far it is, in one line: '10 of 12 created, 2 running, 7 completed, 1 failed, 2 to create'. Its parts add up to the whole. */
export function progressWords(progress: SweepProgress): string {
  const { total, made, refused, left, created, running, completed, failed, stopped } = progress;
  const parts: readonly (readonly [number, string])[] = [
    [created, 'pending'],
    [running, 'running'],
    [completed, 'completed'],
    [failed, 'failed'],
    [stopped, 'stopped'],
    [refused, 'refused'],
    [left, 'to create'],
  ];
  return [
    `${made} of ${total} created`,
    ...parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])),
  ].join(', ');
}

export const modeWords: Readonly<Record<SweepMode, string>> = {
  running: 'Running',
  watching: 'Running in another tab',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Finished',
};

/**
 * What is shown of a run: a paused or stopped one that has nothing left to create is over, or waits for the ends only.
 * Such is a complete sweep whose link is opened in another browser.
 */
export function shownRun<Run extends Pick<SweepRunState, 'mode' | 'wait' | 'why'>>(
  run: Run,
  { made, total, unfinished }: Pick<SweepProgress, 'made' | 'total' | 'unfinished'>,
): Run {
  const isHalted = run.mode === 'stopped' || (run.mode === 'paused' && run.why.kind === 'person');
  if (!isHalted || total === 0 || made < total) return run;
  return unfinished === 0
    ? { ...run, mode: 'done', wait: null }
    : { ...run, mode: 'running', wait: { kind: 'ends', unfinished } };
}

interface WaitFacts extends Pick<SweepRunState, 'mode' | 'wait' | 'current' | 'why'> {
  readonly record: Pick<SweepRecord, 'isStartedHere'>;
  readonly refused: Pick<ReadonlySet<number>, 'size'>;
}

/** Why nothing is being created at this moment, and what follows; null if something is, or nothing is left to say. */
export function waitWords({ mode, wait, current, why, record, refused }: WaitFacts): string | null {
  if (mode === 'paused') return pauseWords(why, record.isStartedHere);
  if (mode === 'stopped')
    return 'No more versions are created. Running versions keep running. Press Resume to create the rest.';
  if (mode === 'watching')
    return 'Another tab of this browser creates the versions. Keep that tab open. This one shows the progress, and continues if that one is closed.';
  if (mode === 'done') return refused.size === 0 ? null : refusedWords(refused.size);
  if (current !== null) return `Creating version #${current.point} …`;
  return wait === null ? null : words(wait, refused.size);
}

function widthWords({ unfinished, width, pending }: Extract<SweepWait, { kind: 'width' }>): string {
  if (width === 0) return '“At once” is 0, so no more versions are created. Enter 1 or more to continue.';
  return `At most ${formatCount(width, 'version')} at once: ${haveNotEnded(unfinished)}. The next is created when one ends.${countedWords(pending)}`;
}

const haveNotEnded = (count: number): string => `${count} ${count === 1 ? 'has' : 'have'} not ended`;

const refusedWords = (count: number): string =>
  `The service refused ${formatCount(count, 'version')}. ${count === 1 ? 'The reason is' : 'The reasons are'} in the table. Retry sends ${count === 1 ? 'it' : 'them'} again.`;

function words(wait: SweepWait, refused: number): string {
  switch (wait.kind) {
    case 'width':
      return widthWords(wait);
    case 'pending':
      return pendingWords(wait.pending);
    case 'ends':
      return `${refused === 0 ? 'All versions are created' : `${refusedWords(refused)} All others are created`}, and you can close this tab. ${haveNotEnded(wait.unfinished)}.`;
    case 'other-browser':
      return `${wait.isFirst ? 'The sweep was started in another browser' : 'Another browser created the last version'}, and a request of it may still be processed. This browser continues at ${formatTime(wait.until)} if no version is created before then. If the sweep is closed there, continue now.`;
    case 'held':
      return 'Another version of this job is being created. The sweep continues after that.';
    case 'offline':
      return 'You are offline. The sweep continues when you are online again.';
    case 'throttled':
      return `The service asks for fewer requests. The next try is at ${formatTime(wait.until)}.`;
    case 'unread':
      return `The version list could not be loaded, so no version is created. ${explainError(wait.error).what} The next try is at ${formatTime(wait.until)}.`;
    case 'unclear':
      return unclearWords(wait.point === null ? 'a version' : `version #${wait.point}`, wait.isOpenEnded);
  }
}

const unclearWords = (what: string, isOpenEnded: boolean): string =>
  isOpenEnded
    ? `The response for ${what} was lost, and no such version has appeared in the list. Check again, or continue with the others: it is created again 10 minutes after its request, when that can no longer be processed.`
    : `The response for ${what} was lost. Nextrun looks for that version in the list before it creates the next.`;

const numbersOf = (pending: readonly PendingRequest[]): string =>
  `${pending.length === 1 ? 'version' : 'versions'} ${pending.map(({ point }) => `#${point}`).join(', ')}`;

function pendingWords(pending: readonly PendingRequest[]): string {
  const until = formatTime(Math.max(...pending.map((request) => request.until)));
  return `The response for ${numbersOf(pending)} was lost, and the request may still be processed. What has not appeared by ${until} is created again.`;
}

const countedWords = (pending: readonly PendingRequest[]): string =>
  pending.length === 0 ? '' : ` That includes ${numbersOf(pending)}: the request may still be processed.`;

function pauseWords(why: PauseReason, isStartedHere: boolean): string {
  switch (why.kind) {
    case 'person':
      return isStartedHere
        ? 'No more versions are created until you press Resume. Running versions keep running.'
        : 'This browser creates no versions until you press Resume. The sweep was started in another browser, which continues it while it is open there and not paused.';
    case 'fail-fast':
      return `${formatCount(why.failed, 'version')} failed, so no more are created. Check why, or press Resume to continue anyway.`;
    case 'refusals':
      return `The service refused ${formatCount(why.refused, 'version')}, so no more are sent. The reasons are in the table. Press Resume to continue anyway.`;
    case 'quota':
      return `The quota is reached: the service rejects more versions. Wait for versions to end, or request a higher quota, then press Resume.${quote(why)}`;
    case 'permission':
      return `You don't have the permission to create versions of this job. Ask an administrator for it, then press Resume.${quote(why)}`;
    case 'signed-out':
      return 'The session had ended. When you are signed in again, press Resume.';
    case 'base-gone':
      return 'The base version was deleted, so no more versions can be created from it. Start a new sweep from another version.';
    case 'not-found':
      return `The job was not found, so no more versions can be created.${quote(why)}`;
  }
}

/** The service's own message, to search for or to pass on. */
const quote = ({ code, message }: { readonly code: string | null; readonly message: string }): string =>
  message === '' ? '' : ` The service says: “${message}”${code === null ? '' : ` (${code})`}.`;

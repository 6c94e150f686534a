import type { ApiError } from '#api/errors/api-error.ts';
import { isFinal, jobStatus, needsSecondRead } from '#domain/job-status.ts';
import { doubling, jitter } from '#util/backoff.ts';

/** As the service sends it; null if it sends none that can be read. */
type Status = number | null;

/**
 * When a version, or a list of them, is read next. Pure: what is known after each read or failure, and how long to wait
 * then. Times are milliseconds of one clock.
 */
export interface WatchState {
  /** When the version was created by this page; null for one that was there before. */
  readonly createdAt: number | null;
  /** Reads and failures so far: what the jitter is made from, so that it stays the same until the next. */
  readonly updates: number;
  readonly updatedAt: number;
  /** As read last, of one version or of all in a list; undefined before the first read. */
  readonly statuses: readonly Status[] | undefined;
  /** When these were first seen, and how often they have been read since. */
  readonly statusesSince: number;
  readonly equalReads: number;
  /** When the phases of these were first seen, and how often they have been read since. */
  readonly phasesSince: number;
  readonly equalPhases: number;
  /** What went wrong since the last good read. */
  readonly failures: number;
  readonly failure: WatchFailure | null;
  readonly equalFailures: number;
}

/** What the watch needs of an error. */
export type WatchFailure = Pick<ApiError, 'kind' | 'status' | 'code' | 'retryAfter'>;

const second = 1_000;
const minute = 60 * second;

export function startWatch(now: number, createdAt: number | null = null): WatchState {
  return {
    createdAt,
    updates: 0,
    updatedAt: now,
    statuses: undefined,
    statusesSince: now,
    equalReads: 0,
    phasesSince: createdAt ?? now,
    equalPhases: 0,
    failures: 0,
    failure: null,
    equalFailures: 0,
  };
}

export function afterRead(state: WatchState, statuses: readonly Status[], now: number): WatchState {
  const isSame = JSON.stringify(statuses) === JSON.stringify(state.statuses);
  const isFirst = state.statuses === undefined;
  const hasSamePhases = isFirst || phasesOf(statuses) === phasesOf(state.statuses);
  return {
    ...state,
    updates: state.updates + 1,
    updatedAt: now,
    statuses,
    statusesSince: isSame ? state.statusesSince : now,
    equalReads: isSame ? state.equalReads + 1 : 1,
    phasesSince: hasSamePhases ? state.phasesSince : now,
    equalPhases: hasSamePhases ? state.equalPhases + 1 : 1,
    failures: 0,
    failure: null,
    equalFailures: 0,
  };
}

const phasesOf = (statuses: readonly Status[]): string =>
  statuses.map((status) => jobStatus(status).phase).join();

export function afterFailure(state: WatchState, failure: WatchFailure, now: number): WatchState {
  const { failure: former } = state;
  const isSame =
    former?.kind === failure.kind && former.status === failure.status && former.code === failure.code;
  return {
    ...state,
    updates: state.updates + 1,
    updatedAt: now,
    failures: state.failures + 1,
    failure,
    equalFailures: isSame ? state.equalFailures + 1 : 1,
  };
}

/** One "not found" for a version that existed is ignored; for one that was never seen it is certain at once. */
const isCertain = ({ statuses, equalFailures }: WatchState): boolean =>
  statuses === undefined || equalFailures >= 2;

/** The state of the watch: following, ended, or blocked. */
export type WatchHealth =
  | 'following'
  | 'ended'
  /** Three failures in a row that may pass: worth a notice; five: worth a banner. Reading continues. */
  | 'unsteady'
  | 'failing'
  /** Goes on after a new sign-in. */
  | 'signed-out'
  /** Reading has stopped until the user asks for it. */
  | 'forbidden'
  | 'refused'
  | 'gone';

export function watchHealth(state: WatchState): WatchHealth {
  switch (state.failure?.kind) {
    case undefined:
      return hasEnded(state) ? 'ended' : 'following';
    case 'signed-out':
      return 'signed-out';
    case 'not-found':
      return isInGrace(state) || !isCertain(state) ? 'following' : 'gone';
    case 'forbidden':
    case 'refused':
      return isCertain(state) ? state.failure.kind : 'following';
    default:
      return state.failures < 3 ? 'following' : state.failures < 5 ? 'unsteady' : 'failing';
  }
}

const hasEnded = ({ statuses, equalReads }: WatchState): boolean =>
  statuses?.every((status) => isBelievedFinal(status, equalReads)) ?? false;

// Lost and Delete failed have been seen to go away again.
const isBelievedFinal = (status: Status, equalReads: number): boolean =>
  isFinal(status) && (!needsSecondRead(status) || equalReads >= 2);

const graceTime = 60 * second;
const graceReads = 6;

/** A version that was just created may not be found for a while. */
const isInGrace = ({ createdAt, statuses, updatedAt, failures }: WatchState): boolean =>
  createdAt !== null &&
  statuses === undefined &&
  (updatedAt - createdAt < graceTime || failures < graceReads);

/** Null for a visible page, else when it was hidden. */
export type HiddenSince = number | null;

/** Milliseconds from the last update to the next read; null if nothing is read by itself. Depends on nothing else. */
export function nextDelay(state: WatchState, hiddenSince: HiddenSince): number | null {
  const health = watchHealth(state);
  if (health !== 'following' && health !== 'unsteady' && health !== 'failing') return null;
  const { failure, updates } = state;
  if (failure?.retryAfter != null) return failure.retryAfter;
  const delay = failure === null ? delayInPhase(state) : delayAfterFailure(state, failure);
  return Math.max(jitter(delay, updates), shortestHidden(state, hiddenSince));
}

function delayInPhase(state: WatchState): number {
  const { statuses, statusesSince, phasesSince, equalPhases, updatedAt, equalReads } = state;
  const isCalm = statuses?.every(
    (status) => jobStatus(status).phase === 'active' || isBelievedFinal(status, equalReads),
  );
  if (isCalm) return updatedAt - statusesSince < 5 * minute ? 15 * second : 30 * second;
  return growing(equalPhases - 1, longestAfter(updatedAt - phasesSince));
}

// Found by trying: the shortest delay of showing the end of a creation for 25 reads on average (docs/submit-and-watch.md).
function longestAfter(age: number): number {
  if (age < 45 * second) return 3.8 * second;
  if (age < 2 * minute) return 4.6 * second;
  return age < 15 * minute ? 8 * second : 30 * second;
}

const growing = (count: number, longest: number): number =>
  Math.min(longest, second * 1.4 ** Math.max(0, count));

function delayAfterFailure(state: WatchState, { kind }: WatchFailure): number {
  if (kind === 'not-found' && isInGrace(state)) return growing(state.failures - 1, graceTime / graceReads);
  if (kind === 'forbidden' || kind === 'refused' || kind === 'not-found') return 5 * second;
  return doubling(state.failures - 1, 2 * second, 30 * second);
}

function shortestHidden({ updatedAt }: WatchState, hiddenSince: HiddenSince): number {
  if (hiddenSince === null) return 0;
  return updatedAt - hiddenSince < 5 * minute ? 30 * second : 60 * second;
}

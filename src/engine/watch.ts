import type { ApiError } from '#api/api-error.ts';
import { isFinal, jobStatus, needsSecondRead } from '#domain/job-status.ts';
import { doubling, jitter } from '#util/backoff.ts';

/**
 * When a version is read next. Pure: what is known after each read or failure, and how long to wait then.
 * Times are milliseconds of one clock.
 */
export interface WatchState {
  /** When the version was created by this page; null for one that was there before. */
  readonly createdAt: number | null;
  readonly startedAt: number;
  /** Reads and failures so far: what the jitter is made from, so that it stays the same until the next. */
  readonly updates: number;
  readonly updatedAt: number;
  /** As read last; undefined before the first read. */
  readonly status: number | null | undefined;
  /** When this status was first seen, and how often it has been read since. */
  readonly statusSince: number;
  readonly equalReads: number;
  /** What went wrong since the last good read. */
  readonly failures: number;
  readonly failure: WatchFailure | null;
  readonly equalFailures: number;
}

/** What the watch has to know of an error. */
export type WatchFailure = Pick<ApiError, 'kind' | 'status' | 'code' | 'retryAfter'>;

const second = 1_000;
const minute = 60 * second;

export function startWatch(now: number, createdAt: number | null = null): WatchState {
  return {
    createdAt,
    startedAt: createdAt ?? now,
    updates: 0,
    updatedAt: now,
    status: undefined,
    statusSince: now,
    equalReads: 0,
    failures: 0,
    failure: null,
    equalFailures: 0,
  };
}

export function afterRead(state: WatchState, status: number | null, now: number): WatchState {
  const isSame = status === state.status;
  return {
    ...state,
    updates: state.updates + 1,
    updatedAt: now,
    status,
    statusSince: isSame ? state.statusSince : now,
    equalReads: isSame ? state.equalReads + 1 : 1,
    failures: 0,
    failure: null,
    equalFailures: 0,
  };
}

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

/** How the watch stands: followed, at its end, or held up. */
export type WatchHealth =
  | 'following'
  | 'ended'
  /** Three failures in a row that may pass: worth a notice; five: worth a banner. Reading goes on. */
  | 'unsteady'
  | 'failing'
  /** Goes on after a new sign-in. */
  | 'signed-out'
  /** Reading has stopped, until somebody asks for it. */
  | 'forbidden'
  | 'refused'
  | 'gone';

export function watchHealth(state: WatchState): WatchHealth {
  switch (state.failure?.kind) {
    case undefined:
      return hasEnded(state) ? 'ended' : 'following';
    case 'signed-out':
      return 'signed-out';
    case 'forbidden':
      return state.equalFailures < 2 ? 'following' : 'forbidden';
    case 'not-found':
      return isInGrace(state) || state.equalFailures < 2 ? 'following' : 'gone';
    case 'refused':
      return state.equalFailures < 2 ? 'following' : 'refused';
    default:
      return state.failures < 3 ? 'following' : state.failures < 5 ? 'unsteady' : 'failing';
  }
}

// Lost and Delete failed have been seen to go away again.
function hasEnded({ status, equalReads }: WatchState): boolean {
  return status !== undefined && isFinal(status) && (!needsSecondRead(status) || equalReads >= 2);
}

const graceTime = 60 * second;
const graceReads = 6;

/** A new version may not be there yet for a while. */
const isInGrace = ({ createdAt, status, updatedAt, failures }: WatchState): boolean =>
  createdAt !== null && status === undefined && (updatedAt - createdAt < graceTime || failures < graceReads);

/** Null for a visible page, else when it was hidden. */
export type HiddenSince = number | null;

/** Milliseconds from the last update to the next read; null where nothing is read by itself. Depends on nothing else. */
export function nextDelay(state: WatchState, hiddenSince: HiddenSince): number | null {
  const health = watchHealth(state);
  if (health !== 'following' && health !== 'unsteady' && health !== 'failing') return null;
  const { failure, updates } = state;
  if (failure?.retryAfter != null) return failure.retryAfter;
  const delay = failure === null ? delayInPhase(state) : delayAfterFailure(state, failure);
  return Math.max(jitter(delay, updates), shortestHidden(state, hiddenSince));
}

function delayInPhase({ status, statusSince, startedAt, updatedAt, equalReads }: WatchState): number {
  const isActive = status !== undefined && jobStatus(status).phase === 'active';
  if (isActive) return updatedAt - statusSince < 5 * minute ? 15 * second : 30 * second;
  const age = updatedAt - startedAt;
  const longest = age < 2 * minute ? 5 * second : age < 15 * minute ? 12 * second : 30 * second;
  return growing(equalReads - 1, longest);
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

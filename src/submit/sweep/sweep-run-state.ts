import type { SubmitState } from '../submit-state.ts';
import type { PendingRequest } from './pending-requests.ts';
import type { PauseReason, SweepRecord } from './sweep-record.ts';

/** Why nothing is being created at this moment. Times are of the browser's clock. */
export type SweepWait =
  /** The width is used up by unfinished versions and by given-up requests that may still be processed. */
  | {
      readonly kind: 'width';
      readonly unfinished: number;
      readonly width: number;
      readonly pending: readonly PendingRequest[];
    }
  /** All points that are left have a given-up request that may still be processed. */
  | { readonly kind: 'pending'; readonly pending: readonly PendingRequest[] }
  /** All points have a version; some have not ended. */
  | { readonly kind: 'ends'; readonly unfinished: number }
  /** Another browser seems to run it: it continues here when that has done nothing until then. `isFirst`: no version is there yet. */
  | { readonly kind: 'other-browser'; readonly until: number; readonly isFirst: boolean }
  /** Another tab sends a version of this job. */
  | { readonly kind: 'held' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'throttled'; readonly until: number }
  /** The list cannot be read. */
  | { readonly kind: 'unread'; readonly error: unknown; readonly until: number }
  /** The outcome of a request is unknown: the list is searched. `isOpenEnded`: the user may continue with the other points. */
  | { readonly kind: 'unclear'; readonly point: number | null; readonly isOpenEnded: boolean };

export type SweepMode =
  | 'running'
  /** Another tab of this browser runs it. */
  | 'watching'
  | 'paused'
  | 'stopped'
  /** Every point has ended, or was refused. */
  | 'done';

export interface SweepRunState {
  readonly record: SweepRecord;
  readonly mode: SweepMode;
  readonly wait: SweepWait | null;
  /** Why it is paused. */
  readonly why: PauseReason;
  /** Which point is being sent. */
  readonly current: { readonly point: number; readonly attempt: number } | null;
  /** Points that the service did not accept, and its words. */
  readonly refused: ReadonlyMap<number, string>;
  /** The state of its last request. */
  readonly submit: SubmitState;
}

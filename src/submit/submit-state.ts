import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { CreatedOutcome, Submission } from './submission.ts';

/** What the user wants to create. */
export interface SubmitRequest {
  /** By the versions that there are when it is sent: the number in its output folder is the expected one. */
  readonly body: (versions: readonly TrainingVersion[]) => CreateVersionBody;
  readonly baseId: VersionId;
  /** The last part of the output path is this attempt's own. */
  readonly hasFreshFolder: boolean;
  /** The versions that the user could see when the form was opened. */
  readonly seenIds: ReadonlySet<VersionId>;
  /** The user knows that there is an equal version, and wants another one. */
  readonly evenIfEqual?: boolean;
  /** A further check against the list of versions directly before the request is sent; null if it passes. */
  readonly check?: (versions: readonly TrainingVersion[]) => NotCreated | null;
}

/** Looking for a version in the list, since its answer did not come. */
export interface Search {
  readonly goodReads: number;
  /** The last good read, by the browser's clock. */
  readonly lastRead: number | null;
  /** Why the last read failed; null if it was good. */
  readonly readError: unknown;
  readonly isReading: boolean;
  /** The user has to say which one is theirs. */
  readonly candidates: readonly TrainingVersion[];
  /** The candidates are in our new subfolder: a proxy has made several out of one request. */
  readonly areOurs: boolean;
}

/** A version that runs the same, made a few minutes ago and not yet seen by the user. */
export interface EqualVersion {
  readonly versionId: VersionId;
  /** '' where only its id is known: the list does not have it yet. */
  readonly name: string;
}

/** Why it is certain that nothing was created; the form is unchanged. */
export type NotCreated =
  /** Nothing was sent. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'held'; readonly since: number | null }
  | { readonly kind: 'base-gone' }
  | { readonly kind: 'unread'; readonly error: unknown }
  | ({ readonly kind: 'equal' } & EqualVersion)
  /** It was sent and refused. */
  | { readonly kind: 'rejected'; readonly error: unknown }
  | { readonly kind: 'signed-out'; readonly error: unknown }
  | { readonly kind: 'throttled'; readonly error: unknown };

export type SubmitState =
  | { readonly kind: 'idle' }
  /** Reading the list before anything is sent. */
  | { readonly kind: 'checking' }
  | { readonly kind: 'sending'; readonly isSlow: boolean }
  /** The service has asked to slow down: sent again at that time, by the browser's clock. */
  | { readonly kind: 'throttled'; readonly until: number }
  /** `searching` becomes `unknown` when nothing was found for long enough; a version found after that is used anyway. */
  | {
      readonly kind: 'searching' | 'unknown';
      readonly submission: Submission;
      readonly isSending: boolean;
      readonly error: unknown;
      readonly search: Search;
    }
  | { readonly kind: 'created'; readonly versionId: VersionId; readonly by: CreatedOutcome['by'] }
  | { readonly kind: 'not-created'; readonly reason: NotCreated };

/** How a submission has ended. While the outcome of the request is unknown, it has not ended. */
export type SubmitEnd =
  | Extract<SubmitState, { kind: 'created' }>
  | NotCreated
  /** Not known, and the user has dismissed it. */
  | { readonly kind: 'given-up' };

export function endOf(state: SubmitState): SubmitEnd | null {
  if (state.kind === 'created') return state;
  if (state.kind === 'not-created') return state.reason;
  return state.kind === 'idle' ? { kind: 'given-up' } : null;
}

/** A request is in progress: the button would do nothing. */
export const isBusy = ({ kind }: SubmitState): boolean => kind !== 'idle' && kind !== 'not-created';

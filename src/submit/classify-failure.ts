import { ApiError, type ApiErrorKind, shortCode } from '#api/errors/api-error.ts';
import { isFinal } from '#domain/job-status.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Submission } from './submission.ts';

/** Whether there may be a new version after a create-version has failed. */
export type FailureClass =
  /** There is no new version; the user has to act. */
  | 'rejected'
  | 'signed-out'
  /** There is no new version; the request is sent again later. */
  | 'throttled'
  /** Something has changed meanwhile: the list of versions has to be read. */
  | 'conflict'
  /** Unknown. It is never sent again automatically. */
  | 'unclear';

const classes: Readonly<Record<ApiErrorKind, FailureClass>> = {
  network: 'unclear',
  timeout: 'unclear',
  server: 'unclear',
  unreadable: 'unclear',
  throttled: 'throttled',
  'signed-out': 'signed-out',
  forbidden: 'rejected',
  'not-found': 'rejected',
  refused: 'rejected',
};

/** `before` is the list as it was when the request was sent. */
export function classifyFailure(
  error: unknown,
  submission: Submission,
  before: readonly TrainingVersion[],
): FailureClass {
  // Any other error is one of this program, and says nothing about the request.
  if (!(error instanceof ApiError)) return 'unclear';
  if (isOwnPathInUse(error, submission, before)) return 'unclear';
  return error.status === 409 && error.kind === 'refused' ? 'conflict' : classes[error.kind];
}

const outputPathInUse = '2604';

/**
 * A browser or proxy may repeat a POST whose connection broke: the first one took the output path, and this answers the
 * second. A version that was there before and uses the path explains it as well.
 */
function isOwnPathInUse(
  { code, message }: ApiError,
  { outputPath }: Submission,
  before: readonly TrainingVersion[],
): boolean {
  if (shortCode(code) !== outputPathInUse || !message.includes(outputPath)) return false;
  return !before.some(
    ({ status, configuration }) =>
      !isFinal(status) && normalizeObsFolder(configuration.outputPath) === outputPath,
  );
}

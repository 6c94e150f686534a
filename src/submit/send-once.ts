import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { classifyFailure, type FailureClass } from './classify-failure.ts';
import type { Found } from './search-version.ts';
import type { Submission } from './submission.ts';
import { never, type SubmitPorts } from './submit-ports.ts';

const second = 1_000;
const slowAfter = 10 * second;
const searchAfter = 20 * second;
const giveUpAfter = 120 * second;

export type SendOutcome =
  | ({ readonly kind: 'created' } & Found)
  | { readonly kind: FailureClass; readonly error: unknown };

interface SendOptions {
  readonly body: CreateVersionBody;
  readonly submission: Submission;
  /** The list as it is when the request is sent. */
  readonly before: readonly TrainingVersion[];
  readonly onSlow: () => void;
  /** Looks for the version while its answer is awaited. */
  readonly search: (signal: AbortSignal) => Promise<Found | null>;
}

/** Sends one request. The first source that learns its outcome wins, and ends the others. */
export async function sendOnce(
  ports: SubmitPorts,
  { body, submission, before, onSlow, search }: SendOptions,
): Promise<SendOutcome> {
  const ended = new AbortController();
  const after = (milliseconds: number) => ports.sleep(milliseconds, ended.signal);

  const answer = ports.create(body, ended.signal).then(
    (versionId): SendOutcome => ({ kind: 'created', versionId, by: 'answer' }),
    (error: unknown): SendOutcome => ({ kind: classifyFailure(error, submission, before), error }),
  );
  const slow = after(slowAfter).then(() => {
    onSlow();
    return never;
  });
  const beside = after(searchAfter)
    .then(() => search(ended.signal))
    .then((found): SendOutcome | Promise<never> => (found === null ? never : { kind: 'created', ...found }));
  const givenUp = after(giveUpAfter).then((): SendOutcome => ({ kind: 'unclear', error: null }));

  try {
    return await Promise.race([answer, slow, beside, givenUp]);
  } finally {
    ended.abort();
  }
}

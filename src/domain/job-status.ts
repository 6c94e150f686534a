import type { DraftStep } from '#domain/draft/steps.ts';

/** The one table of statuses (reference: modelarts_03_0049, and 22 from the SDK). Chips, buttons, texts and polling read it. */

export type Phase =
  | 'creating'
  | 'active'
  | 'stopping'
  | 'completed'
  | 'failed'
  | 'stopped'
  | 'creation-failed'
  | 'delete-failed';

export interface JobStatus {
  readonly word: string;
  readonly phase: Phase;
  /** 'queued' is shown apart from 'running'; both are active. */
  readonly look: StatusLook;
}

/** How a status is drawn: its shape and colour. */
export type StatusLook =
  | 'creating'
  | 'queued'
  | 'running'
  | 'stopping'
  | 'completed'
  | 'failed'
  | 'stopped'
  | 'unknown';

const status = (word: string, phase: Phase, look: StatusLook): JobStatus => ({ word, phase, look });

const statuses: Readonly<Record<number, JobStatus>> = {
  0: status('Unknown', 'creating', 'unknown'),
  1: status('Initializing', 'creating', 'creating'),
  2: status('Building image', 'creating', 'creating'),
  3: status('Image failed', 'creation-failed', 'failed'),
  4: status('Submitting', 'creating', 'creating'),
  5: status('Submission failed', 'creation-failed', 'failed'),
  6: status('Delete failed', 'delete-failed', 'failed'),
  7: status('Queued', 'active', 'queued'),
  8: status('Running', 'active', 'running'),
  9: status('Stopping', 'stopping', 'stopping'),
  10: status('Completed', 'completed', 'completed'),
  11: status('Failed', 'failed', 'failed'),
  12: status('Stopped', 'stopped', 'stopped'),
  13: status('Cancelled', 'stopped', 'stopped'),
  14: status('Lost', 'failed', 'failed'),
  15: status('Scaling', 'active', 'running'),
  16: status('Model submission failed', 'failed', 'failed'),
  17: status('Deployment failed', 'failed', 'failed'),
  18: status('Review starting', 'creating', 'creating'),
  19: status('In review', 'creating', 'creating'),
  20: status('Reviewed', 'creating', 'creating'),
  21: status('Review failed', 'creation-failed', 'failed'),
  22: status('Mount failed', 'failed', 'failed'),
};

/** Every status number that the service documents, in its order. */
export const knownStatuses: readonly number[] = Object.keys(statuses).map(Number);

/** A number that is not in the table is legal: the version goes on. */
export function jobStatus(code: number | null): JobStatus {
  if (code === null) return status('Unknown', 'creating', 'unknown');
  return statuses[code] ?? status(`Status ${code}`, 'creating', 'unknown');
}

const finalPhases: ReadonlySet<Phase> = new Set([
  'completed',
  'failed',
  'stopped',
  'creation-failed',
  'delete-failed',
]);
const unsettledPhases: ReadonlySet<Phase> = new Set(['creating']);

/** The version will not change any more. */
export const isFinal = (code: number | null): boolean => finalPhases.has(jobStatus(code).phase);

/** Lost and Delete failed are believed after two equal reads. */
export const needsSecondRead = (code: number | null): boolean => code === 14 || code === 6;

/** The asynchronous creation is over, well or badly. */
export const isSettled = (code: number | null): boolean => !unsettledPhases.has(jobStatus(code).phase);

/** While a version is so (1, 2, 4, 7, 8, 9, 15, 18, 19, 20), no other may write to its output path (code 2604). */
export const holdsItsOutput = (code: number | null): boolean => {
  const { phase, look } = jobStatus(code);
  return look !== 'unknown' && (phase === 'creating' || phase === 'active' || phase === 'stopping');
};

/** The service stops 1, 2, 4, 7, 8, 15, 18, 19 and 20; of an unknown status it decides itself. */
export const canStop = (code: number | null): boolean => {
  const { phase } = jobStatus(code);
  return phase === 'creating' || phase === 'active';
};

/** Where a failure is most likely mended: reviews, images and runs in the code, submissions in the resources, mounts in the data. */
export function likelyStep(code: number | null): DraftStep | undefined {
  const { phase } = jobStatus(code);
  if (phase !== 'failed' && phase !== 'creation-failed') return undefined;
  if (code === 5) return 'resources';
  return code === 22 ? 'data' : 'code';
}

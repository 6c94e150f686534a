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
  /** 'queued' and 'running' look different; both are active. */
  readonly look: StatusLook;
  /** The status that follows if nothing fails. */
  readonly next?: number;
  /** The field of a version with the time at which the status began; the service gives it for few statuses. */
  readonly beganAt?: 'createTime' | 'startTime';
  /** The step of the wizard to check first when a version has ended with this status. */
  readonly checkFirst?: DraftStep;
  /** Accepted only after two equal reads. */
  readonly isDoubtful?: true;
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

type MoreFacts = Omit<JobStatus, 'word' | 'phase' | 'look'>;
const status = (word: string, phase: Phase, look: StatusLook, more: MoreFacts = {}): JobStatus => ({
  word,
  phase,
  look,
  ...more,
});

// 18, 19 and 20 are for a custom image that is new to the project; other versions begin with 1.
const statuses: Readonly<Record<number, JobStatus>> = {
  0: status('Unknown', 'creating', 'unknown'),
  1: status('Initializing', 'creating', 'creating', { next: 2, beganAt: 'createTime' }),
  2: status('Building image', 'creating', 'creating', { next: 4 }),
  3: status('Image failed', 'creation-failed', 'failed', { checkFirst: 'code' }),
  4: status('Submitting', 'creating', 'creating', { next: 7 }),
  5: status('Submission failed', 'creation-failed', 'failed', { checkFirst: 'resources' }),
  6: status('Delete failed', 'delete-failed', 'failed', { isDoubtful: true }),
  7: status('Queued', 'active', 'queued', { next: 8 }),
  8: status('Running', 'active', 'running', { next: 10, beganAt: 'startTime' }),
  9: status('Stopping', 'stopping', 'stopping', { next: 12 }),
  10: status('Completed', 'completed', 'completed'),
  11: status('Failed', 'failed', 'failed', { checkFirst: 'code' }),
  12: status('Stopped', 'stopped', 'stopped'),
  13: status('Cancelled', 'stopped', 'stopped'),
  14: status('Lost', 'failed', 'failed', { checkFirst: 'resources', isDoubtful: true }),
  15: status('Scaling', 'active', 'running', { next: 8 }),
  16: status('Model submission failed', 'failed', 'failed', { checkFirst: 'code' }),
  17: status('Deployment failed', 'failed', 'failed', { checkFirst: 'code' }),
  18: status('Review starting', 'creating', 'creating', { next: 19, beganAt: 'createTime' }),
  19: status('In review', 'creating', 'creating', { next: 20 }),
  20: status('Reviewed', 'creating', 'creating', { next: 1 }),
  21: status('Review failed', 'creation-failed', 'failed', { checkFirst: 'code' }),
  22: status('Mount failed', 'failed', 'failed', { checkFirst: 'data' }),
};

/** Every status number that the service documents, in its order. */
export const knownStatuses: readonly number[] = Object.keys(statuses).map(Number);

/** A number that is not in the table is legal: the version continues. */
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

/** The status is accepted only after two equal reads. */
export const needsSecondRead = (code: number | null): boolean => jobStatus(code).isDoubtful ?? false;

/** What is expected after a status, in this order; empty if unknown. */
export function expectedAfter(code: number | null): readonly number[] {
  const { next } = jobStatus(code);
  return next === undefined ? [] : [next, ...expectedAfter(next)];
}

/** The asynchronous creation has ended, with or without success. */
export const isSettled = (code: number | null): boolean => !unsettledPhases.has(jobStatus(code).phase);

/** While a version has such a status (1, 2, 4, 7, 8, 9, 15, 18, 19, 20), no other may write to its output path (code 2604). */
export const holdsItsOutput = (code: number | null): boolean => {
  const { phase, look } = jobStatus(code);
  return look !== 'unknown' && (phase === 'creating' || phase === 'active' || phase === 'stopping');
};

/** The service stops 1, 2, 4, 7, 8, 15, 18, 19 and 20; Stop is also offered for an unknown status. */
export const canStop = (code: number | null): boolean => {
  const { phase } = jobStatus(code);
  return phase === 'creating' || phase === 'active';
};

/** The service deletes a version that has ended, waits or runs, but not while it is being created or stopped. */
export const canDelete = (code: number | null): boolean => {
  const { phase } = jobStatus(code);
  return isFinal(code) || phase === 'active';
};

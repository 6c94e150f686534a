import { isFinal, jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from './training-version.ts';

/** It runs or has run: before, there is no log, and there are no results. */
export function hasRun({ status, startTime }: Pick<TrainingVersion, 'status' | 'startTime'>): boolean {
  const { phase, look } = jobStatus(status);
  return startTime !== null || look === 'running' || (isFinal(status) && phase !== 'creation-failed');
}

import { isFinal, jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from './training-version.ts';

/** Whether it runs or has run. Before that there are no log and no results. */
export function hasRun({ status, startTime }: Pick<TrainingVersion, 'status' | 'startTime'>): boolean {
  const { phase, look } = jobStatus(status);
  return startTime !== null || look === 'running' || (isFinal(status) && phase !== 'creation-failed');
}

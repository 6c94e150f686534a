import { jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** When a version was read: by the browser's clock, and by the service's clock if it sent its time. */
export interface ReadTime {
  readonly readAt: number;
  readonly serverTime: number | null;
}

type Times = Pick<TrainingVersion, 'status' | 'createTime' | 'startTime' | 'duration'>;

/** How long a version has waited to run until now; null when it doesn't wait, and where the service does not say. */
export function waitedUntil({ status, createTime }: Times, read: ReadTime, now: number): number | null {
  const { phase, look } = jobStatus(status);
  const isWaiting = look === 'queued' || phase === 'creating';
  return isWaiting && createTime !== null ? sinceThen(createTime, read, now) : null;
}

/** How long a version has run until now; null when it doesn't run, and where the service does not say. */
export function ranUntil(version: Times, read: ReadTime, now: number): number | null {
  const { status, startTime, duration } = version;
  if (jobStatus(status).look !== 'running') return null;
  if (duration !== null && duration > 0) return duration + Math.max(0, now - read.readAt);
  return startTime === null ? null : sinceThen(startTime, read, now);
}

/** The service's time at the reading, and what has passed here since. */
const sinceThen = (time: number, { readAt, serverTime }: ReadTime, now: number): number =>
  Math.max(0, (serverTime ?? readAt) - time + Math.max(0, now - readAt));

import { useState } from 'react';
import type { VersionReading } from '#api/versions.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { SeenStatus } from './Timeline.tsx';

/** When the status began, by the browser's clock; null where the service does not say. */
function beginOf({ version, serverTime }: VersionReading, readAt: number): number | null {
  const { beganAt } = jobStatus(version.status);
  const begin = beganAt === undefined ? null : version[beganAt];
  return begin === null || serverTime === null ? null : begin + readAt - serverTime;
}

/** Every status that was read since the page is open, in its order. */
export function useSeenStatuses(reading: VersionReading | undefined, readAt: number): readonly SeenStatus[] {
  const [seen, setSeen] = useState<readonly SeenStatus[]>([]);
  if (reading === undefined) return seen;
  const { status } = reading.version;
  const present = seen.at(-1);
  if (present !== undefined && present.status === status) return seen;
  // Of another change, and of a status that comes again, only the read is known.
  const isFirstRun =
    jobStatus(status).beganAt === 'startTime' && !seen.some((other) => other.status === status);
  const since =
    present === undefined
      ? beginOf(reading, readAt)
      : isFirstRun
        ? (beginOf(reading, readAt) ?? readAt)
        : readAt;
  const next = [...seen, { status, since }];
  setSeen(next);
  return next;
}

import { useState } from 'react';
import type { VersionReading } from '#api/versions.ts';
import type { SeenStatus } from './OnItsWay.tsx';

const created: readonly (number | null)[] = [1, 18];
const running = 8;

/** When the status began, by the browser's clock; null where the service does not say. */
function beginOf({ version, serverTime }: VersionReading, readAt: number): number | null {
  const begin =
    version.status === running
      ? version.startTime
      : created.includes(version.status)
        ? version.createTime
        : null;
  return begin === null || serverTime === null ? null : begin + readAt - serverTime;
}

/** Every status that was read since the page is open, in its order. */
export function useSeenStatuses(reading: VersionReading | undefined, readAt: number): readonly SeenStatus[] {
  const [seen, setSeen] = useState<readonly SeenStatus[]>([]);
  if (reading === undefined) return seen;
  const { status } = reading.version;
  const present = seen.at(-1);
  if (present !== undefined && present.status === status) return seen;
  // The service knows when a version was created and when it first ran; of another change only the read is known.
  const isFirstRun = status === running && !seen.some((other) => other.status === running);
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

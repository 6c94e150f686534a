import { useState } from 'react';
import type { VersionReading } from '#api/queries.ts';
import type { SeenStatus } from './OnItsWay.tsx';

/** When the first status that was read began, by the browser's clock; null where the service does not say. */
function beginOf({ version, serverTime }: VersionReading, readAt: number): number | null {
  const isFirst = version.status === 1 || version.status === 18;
  const begin = version.status === 8 ? version.startTime : isFirst ? version.createTime : null;
  return begin === null || serverTime === null ? null : begin + readAt - serverTime;
}

/** Every status that was read since the page is open, in its order. */
export function useSeenStatuses(reading: VersionReading | undefined, readAt: number): readonly SeenStatus[] {
  const [seen, setSeen] = useState<readonly SeenStatus[]>([]);
  if (reading === undefined) return seen;
  const { status } = reading.version;
  const present = seen.at(-1);
  if (present !== undefined && present.status === status) return seen;
  const next = [...seen, { status, since: present === undefined ? beginOf(reading, readAt) : readAt }];
  setSeen(next);
  return next;
}

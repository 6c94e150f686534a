import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { type VersionReading, versionQuery } from '#api/queries.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { isFinal, isSettled } from '#domain/job-status.ts';
import type { SeenStatus } from './OnItsWay.tsx';

const intervalOf = (status: number | null): number | false =>
  isFinal(status) ? false : isSettled(status) ? 15_000 : 3_000;

/** When a status began, by the browser's clock; null where the service does not say. */
function beginOf({ version, serverTime }: VersionReading, readAt: number): number | null {
  const begin =
    version.status === 8 ? version.startTime : isSettled(version.status) ? null : version.createTime;
  return begin === null || serverTime === null ? null : begin + readAt - serverTime;
}

export function useWatchedVersion(projectId: ProjectId, jobId: JobId, versionId: VersionId) {
  const query = useQuery({
    ...versionQuery(useClient(), projectId, jobId, versionId),
    refetchInterval: ({ state }) =>
      state.data === undefined ? false : intervalOf(state.data.version.status),
    refetchIntervalInBackground: true,
  });
  const [seen, setSeen] = useState<readonly SeenStatus[]>([]);
  const reading = query.data;
  if (reading !== undefined && (seen.length === 0 || seen.at(-1)?.status !== reading.version.status)) {
    const since = seen.length === 0 ? beginOf(reading, query.dataUpdatedAt) : query.dataUpdatedAt;
    setSeen([...seen, { status: reading.version.status, since }]);
  }
  return {
    reading,
    readAt: query.dataUpdatedAt,
    seen,
    error: query.error,
    checkNow: () => void query.refetch(),
  };
}

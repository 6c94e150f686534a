import { onlineManager, useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useClient } from '#api/api-context.tsx';
import { ApiError } from '#api/api-error.ts';
import { type VersionReading, versionQuery } from '#api/queries.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { hiddenSince, subscribeToVisibility } from './visibility.ts';
import {
  afterFailure,
  afterRead,
  nextDelay,
  startWatch,
  type WatchFailure,
  type WatchHealth,
  type WatchState,
  watchHealth,
} from './watch.ts';

interface WatchedVersionOptions {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
  /** When this page created the version, in milliseconds: then it may take a while to be there. */
  readonly createdAt?: number | undefined;
}

export interface WatchedVersion {
  /** The last good reading, whatever has happened since. */
  readonly reading: VersionReading | undefined;
  readonly health: WatchHealth | 'offline';
  /** Why the last read failed; null where it was good. */
  readonly error: Error | null;
  /** When the last good read came, by the browser's clock. */
  readonly lastRead: number | null;
  readonly isReading: boolean;
  readonly checkNow: () => void;
}

/** Follows a version until it has ended. The key belongs to the version: another version is another component. */
export function useWatchedVersion({
  projectId,
  jobId,
  versionId,
  createdAt,
}: WatchedVersionOptions): WatchedVersion {
  const [watched, setWatched] = useState<Watched>(() => ({
    state: startWatch(Date.now(), createdAt),
    seenRead: 0,
    seenFailure: 0,
  }));
  const hidden = useSyncExternalStore(subscribeToVisibility, hiddenSince);
  const isOnline = useSyncExternalStore(onlineManager.subscribe, () => onlineManager.isOnline());
  const delay = isOnline ? nextDelay(watched.state, hidden) : null;

  const query = useQuery({
    ...versionQuery(useClient(), projectId, jobId, versionId),
    retry: false,
    networkMode: 'always',
    refetchInterval: delay ?? false,
    // A hidden page reads too, slowly: the watch says when.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: delay === null ? false : 'always',
    refetchOnReconnect: watchHealth(watched.state) === 'ended' ? false : 'always',
  });

  // State that follows from the query's is set while rendering: the delay is right before anything is painted.
  const { dataUpdatedAt, errorUpdatedAt, data, error } = query;
  const next = advance(watched, {
    dataUpdatedAt,
    errorUpdatedAt,
    status: data?.version.status ?? null,
    error,
  });
  if (next !== watched) setWatched(next);

  return {
    reading: data,
    health: isOnline || watchHealth(next.state) === 'ended' ? watchHealth(next.state) : 'offline',
    error,
    lastRead: dataUpdatedAt === 0 ? null : dataUpdatedAt,
    isReading: query.isFetching,
    checkNow: () => void query.refetch(),
  };
}

interface Watched {
  readonly state: WatchState;
  /** Times of the outcomes that `state` knows. */
  readonly seenRead: number;
  readonly seenFailure: number;
}

interface Outcome {
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
  readonly status: number | null;
  readonly error: Error | null;
}

/** One outcome at a time; the same object where the query has nothing new. While there is an error, it is the newer one. */
function advance(watched: Watched, { dataUpdatedAt, errorUpdatedAt, status, error }: Outcome): Watched {
  if (dataUpdatedAt !== watched.seenRead) {
    return { ...watched, state: afterRead(watched.state, status, dataUpdatedAt), seenRead: dataUpdatedAt };
  }
  if (error !== null && errorUpdatedAt !== watched.seenFailure) {
    const state = afterFailure(watched.state, failureOf(error), errorUpdatedAt);
    return { ...watched, state, seenFailure: errorUpdatedAt };
  }
  return watched;
}

// What is no answer of the service is an error of ours: it does not pass by asking again.
const failureOf = (error: Error): WatchFailure =>
  error instanceof ApiError ? error : { kind: 'refused', status: null, code: error.name, retryAfter: null };

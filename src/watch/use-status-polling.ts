import { hashKey, onlineManager, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { ApiError } from '#api/errors/api-error.ts';
import {
  afterFailure,
  afterRead,
  nextDelay,
  startWatch,
  type WatchFailure,
  type WatchHealth,
  type WatchState,
  watchHealth,
} from './schedule.ts';
import { hiddenSince, subscribeToVisibility } from './visibility.ts';

interface WatchOptions<Data> {
  /** Of the version, or of each in the list. */
  readonly statusesOf: (data: Data) => readonly (number | null)[];
  /** When this page created the version, in milliseconds: then it may take a while to be there. */
  readonly createdAt?: number | undefined;
  /** A list may get new rows after all in it have ended: it is read when the user comes back to the page. */
  readonly mayGrow?: boolean;
}

export interface Watched<Data> {
  /** The last good reading, whatever has happened since. */
  readonly data: Data | undefined;
  /** The data is that of another key, until this one's has come. */
  readonly isPlaceholderData: boolean;
  readonly health: WatchHealth | 'offline';
  /** Why the last read failed; null if it was good. */
  readonly error: Error | null;
  /** When the last good read came, by the browser's clock. */
  readonly lastRead: number | null;
  readonly checkNow: () => void;
}

/** Reads a query by the schedule of `schedule.ts`, until all versions in it have ended. Another key starts another watch. */
export function useStatusPolling<Data, Key extends QueryKey>(
  queryOptions: UseQueryOptions<Data, Error, Data, Key>,
  { statusesOf, createdAt, mayGrow = false }: WatchOptions<Data>,
): Watched<Data> {
  const key = hashKey(queryOptions.queryKey);
  const [known, setKnown] = useState(() => startKnowing(key, createdAt));
  const watched = known.key === key ? known : startKnowing(key, createdAt);
  const hidden = useSyncExternalStore(subscribeToVisibility, hiddenSince);
  const isOnline = useSyncExternalStore(onlineManager.subscribe, () => onlineManager.isOnline());
  const health = watchHealth(watched.state);
  const delay = isOnline ? nextDelay(watched.state, hidden) : null;

  const query = useQuery({
    ...queryOptions,
    retry: false,
    networkMode: 'always',
    refetchInterval: delay ?? false,
    // A hidden page reads too, slowly: the watch says when.
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: delay === null ? mayGrow && health === 'ended' : 'always',
    refetchOnReconnect: health === 'ended' ? mayGrow : 'always',
  });

  // State that follows from the query's is set while rendering: the delay is right before anything is painted.
  const { dataUpdatedAt, errorUpdatedAt, data, error } = query;
  const next = advance(watched, {
    dataUpdatedAt,
    errorUpdatedAt,
    statuses: data === undefined ? [] : statusesOf(data),
    error,
  });
  if (next !== known) setKnown(next);

  return {
    data,
    isPlaceholderData: query.isPlaceholderData,
    health: isOnline || watchHealth(next.state) === 'ended' ? watchHealth(next.state) : 'offline',
    error,
    lastRead: dataUpdatedAt === 0 ? null : dataUpdatedAt,
    checkNow: () => void query.refetch(),
  };
}

interface Known {
  /** What is watched. */
  readonly key: string;
  readonly state: WatchState;
  /** Times of the outcomes that `state` knows. */
  readonly seenRead: number;
  readonly seenFailure: number;
}

const startKnowing = (key: string, createdAt: number | undefined): Known => ({
  key,
  state: startWatch(Date.now(), createdAt),
  seenRead: 0,
  seenFailure: 0,
});

interface Outcome {
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
  readonly statuses: readonly (number | null)[];
  readonly error: Error | null;
}

/** One outcome at a time; the same object where the query has nothing new. While there is an error, it is the newer one. */
function advance(known: Known, { dataUpdatedAt, errorUpdatedAt, statuses, error }: Outcome): Known {
  if (dataUpdatedAt !== known.seenRead) {
    return { ...known, state: afterRead(known.state, statuses, dataUpdatedAt), seenRead: dataUpdatedAt };
  }
  if (error !== null && errorUpdatedAt !== known.seenFailure) {
    const state = afterFailure(known.state, failureOf(error), errorUpdatedAt);
    return { ...known, state, seenFailure: errorUpdatedAt };
  }
  return known;
}

// Any other error is one of this program: asking again does not help.
const failureOf = (error: Error): WatchFailure =>
  error instanceof ApiError ? error : { kind: 'refused', status: null, code: error.name, retryAfter: null };

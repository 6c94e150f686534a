import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from '#api/api-context.tsx';
import { type LogOwner, logFileNamesQuery } from '#api/logs.ts';
import type { LogAnchor } from '#log/reader/log-anchor.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import type { LogState } from '#log/reader/log-state.ts';
import { createLogReaders, type LogReaders, type Progress } from './log-readers.ts';

export interface LogFiles {
  /** Undefined until they have been read. */
  readonly names: readonly string[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

const namesInterval = 5_000;

/** The names of the log's files: asked for again until each worker has one, or the version has ended. */
export function useLogFiles(
  owner: LogOwner,
  { hasRun, isEnded, workers }: { hasRun: boolean; isEnded: boolean; workers: number },
): LogFiles {
  const query = logFileNamesQuery(useClient(), owner);
  const { data, error, refetch } = useQuery({
    ...query,
    // Once more after the end.
    queryKey: [...query.queryKey, isEnded ? 'ended' : 'running'],
    placeholderData: (before) => before,
    enabled: hasRun,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (isEnded || (state.data?.length ?? 0) >= workers ? false : namesInterval),
  });
  return { names: data, error: data === undefined ? error : null, retry: () => void refetch() };
}

/** A file, and what reads it. */
interface OpenLog {
  readonly file: string;
  readonly reader: LogReader;
}

/** Reads the file, and continues with each reading of the status. Until the reader is there, it is that of the file before. */
export function useLogReader(
  { projectId, jobId, versionId }: LogOwner,
  file: string | undefined,
  anchor: LogAnchor | null,
  { readAt, isEnded }: Progress,
): OpenLog | undefined {
  const client = useClient();
  const [readers, setReaders] = useState<LogReaders>();
  const [open, setOpen] = useState<OpenLog>();
  useEffect(() => {
    const made = createLogReaders(client, { projectId, jobId, versionId });
    setReaders(made);
    return made.dispose;
  }, [client, projectId, jobId, versionId]);
  useEffect(() => readers?.follow({ readAt, isEnded }), [readers, readAt, isEnded]);
  useEffect(() => {
    if (readers === undefined || file === undefined) return;
    const reader = readers.open(file, anchor);
    setOpen((before) => (before?.reader === reader ? before : { file, reader }));
  }, [readers, file, anchor]);
  return open;
}

const noSubscription = () => () => undefined;

/** Undefined if there is no reader (yet). */
export function useLogState(reader: LogReader): LogState;
export function useLogState(reader: LogReader | undefined): LogState | undefined;
export function useLogState(reader: LogReader | undefined): LogState | undefined {
  return useSyncExternalStore(reader?.subscribe ?? noSubscription, () => reader?.read());
}

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useClient } from '#api/api-context.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { hasRun } from '#domain/version/has-run.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Pin } from '#log/metrics/window-reading.ts';
import { readResults, resultKey } from './kept-results.ts';
import { createResultReader, type ReadResults, type ResultReader } from './result-reader.ts';
import { runningResultQuery, versionResultQuery } from './version-result-query.ts';

interface Job {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

/** One stands for all: the log of the first worker. */
const worker = '0';

/** Whether a version has a result that does not change any more. */
export const hasResult = (version: TrainingVersion): boolean => isFinal(version.status) && hasRun(version);

export interface KnownResults extends ReadResults {
  readonly reader: ResultReader<TrainingVersion>;
  /** How many versions have a result that was not read yet. */
  readonly unread: number;
  /** Reads all of them. */
  readonly readAll: () => void;
  /** The result of one that runs, read again and again. */
  readonly soFar: (version: TrainingVersion) => ReturnType<typeof runningResultQuery>;
}

/** The results of the versions of a job: what the browser has kept, and what is read of rows in sight, or of all. */
export function useKnownResults(
  { projectId, jobId }: Job,
  versions: readonly TrainingVersion[],
  pins: readonly Pin[],
): KnownResults {
  const client = useClient();
  const cache = useQueryClient();
  const reader = useMemo(
    () =>
      createResultReader((version: TrainingVersion) => {
        const owner = { projectId, jobId, versionId: version.id };
        return cache.fetchQuery(versionResultQuery(client, { owner, version, worker, pins }));
      }),
    [client, cache, projectId, jobId, pins],
  );
  const results = useStore(reader.store);
  const { known } = results;
  const ended = useMemo(() => versions.filter(hasResult), [versions]);
  const unread = ended.filter(({ id }) => !known.has(id));

  useEffect(() => {
    if (pins.length > 0) return;
    const missing = ended.filter(({ id }) => !reader.store.getState().known.has(id));
    const keys = missing.map((version) =>
      resultKey({ projectId, jobId, versionId: version.id }, version, worker),
    );
    void readResults(keys).then((kept) =>
      reader.add(
        missing.flatMap(({ id }, index) => {
          const result = kept[index];
          return result === undefined ? [] : [[id, result] as const];
        }),
      ),
    );
  }, [ended, projectId, jobId, pins, reader]);
  useEffect(() => reader.cancel, [reader]);

  const soFar = useCallback(
    (version: TrainingVersion) => {
      const owner = { projectId, jobId, versionId: version.id };
      return runningResultQuery(client, { owner, version, worker, pins });
    },
    [client, projectId, jobId, pins],
  );

  return { ...results, reader, soFar, unread: unread.length, readAll: () => reader.readAll(unread) };
}

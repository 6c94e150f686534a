import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useClient } from '#api/api-context.tsx';
import { type LogResult, readResults, resultKey } from '#components/version-results/kept-results.ts';
import { versionResultQuery } from '#components/version-results/version-result-query.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { hasRun } from '#domain/version/has-run.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Pin } from '#log/metrics/window-reading.ts';

type Known = ReadonlyMap<VersionId, LogResult>;
export type ResultStore = StoreApi<Known>;

interface Job {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

/** One stands for all: the log of the first worker. */
export const firstWorker = '0';

/** Whether a version has a result that does not change any more. */
export const hasResult = (version: TrainingVersion): boolean => isFinal(version.status) && hasRun(version);

export interface KnownResults {
  readonly known: Known;
  readonly store: ResultStore;
  /** How many versions have a result that was not read yet. */
  readonly unread: number;
  /** Reads all of them. */
  readonly readAll: () => void;
  readonly isReading: boolean;
  readonly cancel: () => void;
}

/** The results of the versions of a job: what the browser has kept, and what is read of rows in sight, or of all. */
export function useKnownResults(
  job: Job,
  versions: readonly TrainingVersion[],
  pins: readonly Pin[],
): KnownResults {
  const client = useClient();
  const cache = useQueryClient();
  const key = JSON.stringify([job, pins.map(({ name, pattern }) => [name, pattern.source])]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another job, or other patterns, have other results
  const store = useMemo(() => createStore<Known>(() => new Map()), [key]);
  const known = useStore(store);
  const ended = useMemo(() => versions.filter(hasResult), [versions]);
  const unread = ended.filter(({ id }) => !known.has(id));
  const [abort, setAbort] = useState<AbortController | null>(null);

  useEffect(() => {
    if (pins.length > 0) return;
    const missing = ended.filter(({ id }) => !store.getState().has(id));
    const keys = missing.map((version) => resultKey({ ...job, versionId: version.id }, version, firstWorker));
    void readResults(keys).then((results) =>
      store.setState(
        new Map([
          ...store.getState(),
          ...missing.flatMap(({ id }, index) => {
            const result = results[index];
            return result === undefined ? [] : [[id, result] as const];
          }),
        ]),
        true,
      ),
    );
  }, [ended, job, pins, store]);

  async function readAll(): Promise<void> {
    const reading = new AbortController();
    setAbort(reading);
    const read = async (version: TrainingVersion) => {
      const owner = { ...job, versionId: version.id };
      const query = versionResultQuery(client, { owner, version, worker: firstWorker, pins });
      if (reading.signal.aborted) return;
      addResult(store, version.id, await cache.fetchQuery(query));
    };
    const queue = unread.values();
    const oneAfterTheOther = async () => {
      for (const version of queue) await read(version).catch(() => undefined);
    };
    await Promise.all(Array.from({ length: 4 }, oneAfterTheOther));
    setAbort(null);
  }

  return {
    known,
    store,
    unread: unread.length,
    readAll: () => void readAll(),
    isReading: abort !== null,
    cancel: () => abort?.abort(),
  };
}

export const addResult = (store: ResultStore, id: VersionId, result: LogResult): void =>
  store.setState(new Map([...store.getState(), [id, result]]), true);

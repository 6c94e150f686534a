import { createStore } from 'zustand/vanilla';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { type SweepLog, type SweepRecord, sweepLogSchema, sweepRecordSchema } from './sweep-record.ts';

/** What the browser keeps of one sweep. Where it keeps nothing, this page continues from memory. */
export interface SweepStore {
  readonly read: () => SweepRecord;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (changes: Partial<SweepRecord>) => void;
  readonly readLog: () => SweepLog;
  readonly writeLog: (log: SweepLog) => void;
  /** From now on, what other tabs write is read at once. */
  readonly follow: () => void;
}

/** Whose sweeps are kept together. */
export interface SweepJob {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

/** @param first what it is where nothing is kept of it: it is written */
export function openSweepStore(
  store: KeyValueStore,
  { projectId, jobId }: SweepJob,
  first: SweepRecord,
): SweepStore {
  const key = storageNames.sweepsOf(projectId, jobId) + first.id;
  const logKey = storageNames.sweepLog(projectId, jobId, first.id);
  let unstored: SweepRecord | undefined;
  let unstoredLog: SweepLog | undefined;

  const stored = (): SweepRecord =>
    unstored ?? sweepRecordSchema.safeParse(readJson(store, key)).data ?? first;
  const record = createStore(stored);

  const write = (next: SweepRecord) => {
    unstored = store.set(key, JSON.stringify(next)) ? undefined : next;
    record.setState(next, true);
  };
  if (store.get(key) === null) write(first);

  return {
    read: record.getState,
    subscribe: record.subscribe,
    change: (changes) => write({ ...stored(), ...changes }),
    readLog: () =>
      unstoredLog ??
      sweepLogSchema.safeParse(readJson(store, logKey)).data ?? { sent: [], unlisted: [], refused: [] },
    writeLog: (log) => {
      unstoredLog = store.set(logKey, JSON.stringify(log)) ? undefined : log;
    },
    follow: () =>
      void store.subscribe(() => {
        const next = stored();
        if (JSON.stringify(next) !== JSON.stringify(record.getState())) record.setState(next, true);
      }),
  };
}

/** Milliseconds that a sweep is remembered; its versions stay in the list of versions. */
const keptFor = 90 * 24 * 60 * 60 * 1000;

/** Deletes old sweeps, and the logs of what was sent for them. */
export function pruneSweeps(store: KeyValueStore, now: number): void {
  for (const key of store.keys().filter((name) => name.startsWith(storageNames.sweeps))) {
    const record = sweepRecordSchema.safeParse(readJson(store, key)).data;
    if (record !== undefined && now - record.startedAt <= keptFor) continue;
    store.remove(key);
    store.remove(key.replace(storageNames.sweeps, storageNames.sweepLogs));
  }
}

/** The sweeps of a job that this browser has started or opened, the newest first. */
export function keptSweeps(store: KeyValueStore, { projectId, jobId }: SweepJob): readonly SweepRecord[] {
  const prefix = storageNames.sweepsOf(projectId, jobId);
  return store
    .keys()
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => sweepRecordSchema.safeParse(readJson(store, key)).data ?? [])
    .toSorted((one, other) => other.startedAt - one.startedAt);
}

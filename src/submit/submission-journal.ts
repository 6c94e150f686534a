import * as z from 'zod/mini';
import { createStore } from 'zustand/vanilla';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { type Submission, submissionSchema } from './submission.ts';

/** The requests for new versions of one job: one entry each, so that no tab writes over another's. */
export interface Journal {
  /** The entries of the last 24 hours, of all tabs, newest first, as they were last read. */
  readonly entries: () => readonly Submission[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the entries again. */
  readonly refresh: () => readonly Submission[];
  /** From now on, what other tabs write is read at once. */
  readonly follow: () => void;
  readonly write: (submission: Submission) => void;
  readonly remove: (id: string) => void;
}

const keptFor = 24 * 3_600_000;

export function createJournal(
  store: KeyValueStore,
  { projectId, jobId }: { readonly projectId: ProjectId; readonly jobId: JobId },
  now: () => number,
): Journal {
  const prefix = storageNames.submissionsOf(projectId, jobId);
  // Where the storage is full or blocked, this page continues from memory; only a reload forgets.
  const unstored = new Map<string, Submission>();

  const read = (): readonly Submission[] => {
    const keys = store.keys().filter((key) => key.startsWith(prefix));
    const stored = keys.flatMap((key) => submissionSchema.safeParse(readJson(store, key)).data ?? []);
    return [...unstored.values(), ...stored.filter(({ id }) => !unstored.has(id))]
      .filter(({ sentAt }) => isRecent(sentAt, now()))
      .toSorted((a, b) => b.sentAt - a.sentAt);
  };

  const entries = createStore(read);
  const refresh = () => {
    entries.setState(read(), true);
    return entries.getState();
  };

  return {
    entries: entries.getState,
    subscribe: entries.subscribe,
    refresh,
    follow: () => void store.subscribe(refresh),
    write: (submission) => {
      const isKept = store.set(prefix + submission.id, JSON.stringify(submission));
      if (isKept) unstored.delete(submission.id);
      else unstored.set(submission.id, submission);
      refresh();
    },
    remove: (id) => {
      unstored.delete(id);
      store.remove(prefix + id);
      refresh();
    },
  };
}

// In both directions: a time far ahead comes from a wrong clock.
const isRecent = (sentAt: number, now: number): boolean => Math.abs(now - sentAt) < keptFor;

const datedSchema = z.object({ sentAt: z.number() });

/** Deletes entries of all jobs that are out of date or cannot be read. */
export function pruneSubmissions(store: KeyValueStore, now: number): void {
  for (const key of store.keys()) {
    if (!key.startsWith(storageNames.submissions)) continue;
    // An entry of another release with another shape is kept.
    const entry = datedSchema.safeParse(readJson(store, key)).data;
    if (entry === undefined || !isRecent(entry.sentAt, now)) store.remove(key);
  }
}

import type { JobId, ProjectId } from '#domain/ids.ts';
import { type KeyValueStore, readJson } from '#util/key-value-store.ts';
import { type Submission, submissionSchema } from './submission.ts';

/** The requests for new versions of one job: one entry each, so that no tab writes over another's. */
export interface Journal {
  /** Those of the last 24 hours, newest first, of all tabs. */
  readonly entries: () => readonly Submission[];
  readonly write: (submission: Submission) => void;
  readonly remove: (id: string) => void;
}

const keptFor = 24 * 3_600_000;

export function createJournal(
  store: KeyValueStore,
  { projectId, jobId }: { readonly projectId: ProjectId; readonly jobId: JobId },
  now: () => number,
): Journal {
  const prefix = `nextrun.submission.${projectId}.${jobId}.`;
  // Where the storage is full or blocked, this page goes on from memory; only a reload forgets.
  const unstored = new Map<string, Submission>();

  const stored = (): readonly Submission[] => {
    const keys = store.keys().filter((key) => key.startsWith(prefix));
    return keys.flatMap((key) => submissionSchema.safeParse(readJson(store, key)).data ?? []);
  };

  const remove = (id: string) => {
    unstored.delete(id);
    store.remove(prefix + id);
  };

  return {
    entries: () => {
      const all = [...unstored.values(), ...stored().filter(({ id }) => !unstored.has(id))];
      const [recent, old] = [all.filter(isRecent(now())), all.filter((entry) => !isRecent(now())(entry))];
      for (const { id } of old) remove(id);
      return recent.toSorted((a, b) => b.sentAt - a.sentAt);
    },
    write: (submission) => {
      const isKept = store.set(prefix + submission.id, JSON.stringify(submission));
      if (isKept) unstored.delete(submission.id);
      else unstored.set(submission.id, submission);
    },
    remove,
  };
}

const isRecent =
  (now: number) =>
  ({ sentAt }: Submission): boolean =>
    now - sentAt < keptFor;

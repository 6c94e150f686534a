import type { DatedVersionList } from '#api/versions.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { TabLock } from '#util/tab-lease.ts';
import type { Journal } from './submission-journal.ts';

/** What submitting the versions of one job needs from its environment. */
export interface SubmitPorts {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** Milliseconds since 1970, of a clock that may jump. */
  readonly now: () => number;
  /** Milliseconds of a clock that does not. */
  readonly elapsed: () => number;
  /** Never resolves once the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly isOnline: () => boolean;
  readonly whenOnline: () => Promise<void>;
  /** At most one tab has it; null at once where another one does. */
  readonly lock: () => Promise<TabLock | null>;
  readonly journal: Journal;
  readonly list: (signal?: AbortSignal) => Promise<DatedVersionList>;
  /** Sends one request, once. */
  readonly create: (body: CreateVersionBody, signal: AbortSignal) => Promise<VersionId>;
  /** A different one each time. */
  readonly newId: () => string;
  /** There is a new version: what was read before is out of date. */
  readonly changed: () => void;
  /** Reads the list for all who show it. */
  readonly refresh: () => Promise<void>;
}

export const never = new Promise<never>(() => undefined);

import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#api/client.ts';
import { jobsKey } from '#api/jobs.ts';
import { fetchVersions, versionsKey, versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { localStore } from '#util/local-store.ts';
import { uniqueText } from '#util/random.ts';
import { storageNames } from '#util/storage-names.ts';
import { takeTabLock } from '#util/tab-lock.ts';
import { sleep, whenOnline } from '#util/waiting.ts';
import { sendCreate } from './send-create.ts';
import { createJournal } from './submission-journal.ts';
import type { SubmitPorts } from './submit-ports.ts';

interface JobPlace {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

/** The browser, the service and the cache, as submitting needs them. */
export function browserPorts(
  client: Client,
  cache: QueryClient,
  { projectId, jobId }: JobPlace,
): SubmitPorts {
  return {
    projectId,
    jobId,
    now: Date.now,
    elapsed: () => performance.now(),
    sleep,
    isOnline: () => navigator.onLine,
    whenOnline,
    lock: () => takeTabLock(storageNames.submitLock(projectId, jobId)),
    journal: createJournal(localStore, { projectId, jobId }, Date.now),
    // What is read for one is shown by all.
    list: async (signal) => {
      const list = await fetchVersions(client, projectId, jobId, signal);
      cache.setQueryData(versionsQuery(client, projectId, jobId).queryKey, list);
      return list;
    },
    create: sendCreate(client, cache, projectId, jobId),
    newId: uniqueText,
    // The versions of the job, and the job's row (latest version, count, description).
    changed: () => {
      void cache.invalidateQueries({ queryKey: versionsKey(projectId, jobId) });
      void cache.invalidateQueries({ queryKey: jobsKey(projectId) });
    },
    refresh: async () => {
      await cache.fetchQuery({ ...versionsQuery(client, projectId, jobId), staleTime: 0 });
    },
  };
}

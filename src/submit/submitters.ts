import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#api/client.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { browserPorts } from './browser-ports.ts';
import { createSubmitter, type Submitter } from './submitter.ts';

export interface Submitters {
  /** One for each job, for as long as the page is loaded: what was sent continues when its form is closed. */
  readonly of: (projectId: ProjectId, jobId: JobId) => Submitter;
}

export function createSubmitters(client: Client, cache: QueryClient): Submitters {
  const ofJobs = new Map<string, Submitter>();
  return {
    of: (projectId, jobId) => {
      const key = `${projectId}/${jobId}`;
      const submitter = ofJobs.get(key) ?? createSubmitter(browserPorts(client, cache, { projectId, jobId }));
      ofJobs.set(key, submitter);
      return submitter;
    },
  };
}

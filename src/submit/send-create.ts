import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import type { Client } from '#api/client.ts';
import { createVersionMutation } from '#api/versions.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { SubmitPorts } from './submit-ports.ts';

/** One mutation for each request, in the mutation cache, so that its listeners see it. */
export const sendCreate =
  (client: Client, cache: QueryClient, projectId: ProjectId, jobId: JobId): SubmitPorts['create'] =>
  async (body, signal): Promise<VersionId> => {
    // With an observer: without one, the cache polls whether the mutation has ended.
    const observer = new MutationObserver(cache, createVersionMutation(client, projectId, jobId, signal));
    try {
      return (await observer.mutate(body)).versionId;
    } finally {
      observer.reset();
    }
  };

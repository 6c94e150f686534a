import { mutationOptions } from '@tanstack/react-query';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { CreateVersionBody } from '#request/body.ts';
import type { Client } from './client.ts';
import { queryKeys, versionsPath } from './queries.ts';
import { acknowledgedSchema, createdVersionSchema } from './wire/create-version.ts';

// A write is sent once or not at all: never again by itself, and never later because the browser was offline.
export const once = { retry: 0, networkMode: 'always' } as const;

export interface CreatedVersion {
  readonly jobId: JobId;
  readonly versionId: VersionId;
  readonly versionName: string;
  readonly status: number | null;
}

/** Sends one request and never repeats it (`engine/submitter.ts` finds out what became of it). */
export async function createVersion(
  client: Client,
  projectId: ProjectId,
  jobId: JobId,
  body: CreateVersionBody,
  signal?: AbortSignal,
): Promise<CreatedVersion> {
  const path = versionsPath(projectId, jobId);
  const wire = await client.request(
    { method: 'POST', path, body, ...(signal && { signal }) },
    createdVersionSchema,
  );
  return {
    jobId: wire.job_id ?? jobId,
    versionId: wire.version_id,
    versionName: wire.version_name,
    status: wire.status,
  };
}

/** Asks to stop a version; it is then Stopping, and some seconds later Stopped. */
export const stopVersionMutation = (client: Client, projectId: ProjectId, jobId: JobId) =>
  mutationOptions({
    ...once,
    mutationFn: (versionId: VersionId) => {
      const path = `${versionsPath(projectId, jobId)}/${versionId}/stop`;
      return client.request({ method: 'POST', path }, acknowledgedSchema);
    },
    onSuccess: (_answer, versionId, _before, { client: cache }) =>
      Promise.all([
        cache.invalidateQueries({ queryKey: queryKeys.version(projectId, jobId, versionId) }),
        cache.invalidateQueries({ queryKey: queryKeys.versions(projectId, jobId) }),
      ]),
  });

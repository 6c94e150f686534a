import { mutationOptions, queryOptions } from '@tanstack/react-query';
import {
  acknowledgedSchema,
  type CreateVersionBody,
  createdVersionSchema,
} from '#api/wire/create-version.ts';
import { versionDetailSchema, versionListSchema } from '#api/wire/training-job-version.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { VersionDetail, VersionList } from '#domain/version/training-version.ts';
import { readAllPages } from './all-pages.ts';
import type { Client } from './client.ts';
import { ApiError, shortCode } from './errors/api-error.ts';
import { alreadyDoneCode, goneCodes } from './errors/error-codes.ts';
import { jobsPath } from './jobs.ts';
import { once } from './once.ts';
import { toVersionDetail, toVersionList } from './translate.ts';
import { type ModelMetrics, type SystemUse, toModelMetrics, toSystemUse } from './version-metrics.ts';

export const versionsKey = (projectId: ProjectId, jobId: JobId) => ['versions', projectId, jobId] as const;
/** The beginning of the key of each version that is read. */
export const anyVersionKey = ['version'] as const;
const versionKey = (projectId: ProjectId, jobId: JobId, versionId: VersionId) =>
  [...anyVersionKey, projectId, jobId, versionId] as const;

export const versionsPath = (projectId: ProjectId, jobId: JobId): string =>
  `${jobsPath(projectId)}/${jobId}/versions`;

export interface DatedVersionList extends VersionList {
  /** The service's clock when it answered: ages are counted from it, not from the browser's. */
  readonly serverTime: number | null;
}

const versionsPerPage = 1000;

/** Every version of a job, newest first. */
export async function fetchVersions(
  client: Client,
  projectId: ProjectId,
  jobId: JobId,
  signal?: AbortSignal,
): Promise<DatedVersionList> {
  let head: Omit<DatedVersionList, 'versions'> = { jobName: '', jobDescription: '', serverTime: null };
  const versions = await readAllPages({ pageSize: versionsPerPage, trustsTotal: true }, async (page) => {
    const { data, serverTime } = await client.exchange(
      {
        method: 'GET',
        path: versionsPath(projectId, jobId),
        query: { page: page + 1, per_page: versionsPerPage },
        ...(signal && { signal }),
      },
      versionListSchema,
    );
    const { versions: rows, ...job } = toVersionList(data);
    head = { ...job, serverTime };
    return { rows, total: data.version_count };
  });
  return { ...head, versions };
}

export const versionsQuery = (client: Client, projectId: ProjectId, jobId: JobId) =>
  queryOptions({
    queryKey: versionsKey(projectId, jobId),
    queryFn: ({ signal }) => fetchVersions(client, projectId, jobId, signal),
  });

export interface VersionReading {
  readonly version: VersionDetail;
  readonly systemUse: SystemUse;
  readonly modelMetrics: ModelMetrics;
  /** The response as text, to show the JSON. */
  readonly source: string;
  readonly serverTime: number | null;
}

export const versionQuery = (client: Client, projectId: ProjectId, jobId: JobId, versionId: VersionId) =>
  queryOptions({
    queryKey: versionKey(projectId, jobId, versionId),
    queryFn: async ({ signal }): Promise<VersionReading> => {
      const path = `${versionsPath(projectId, jobId)}/${versionId}`;
      const { data, text, serverTime } = await client.exchange(
        { method: 'GET', path, signal },
        versionDetailSchema,
      );
      return {
        version: toVersionDetail(data, { jobId, versionId }),
        systemUse: toSystemUse(data.fields.system_metric_list),
        modelMetrics: toModelMetrics(data.fields.model_metric_list),
        source: text,
        serverTime,
      };
    },
  });

export interface CreatedVersion {
  readonly jobId: JobId;
  readonly versionId: VersionId;
  readonly versionName: string;
  readonly status: number | null;
}

/**
 * Sends one request (`submit/submitter.ts` finds out what became of it).
 * @param signal gives the request up; beside the variables, which the cache shows to whoever listens
 */
export const createVersionMutation = (
  client: Client,
  projectId: ProjectId,
  jobId: JobId,
  signal?: AbortSignal,
) =>
  mutationOptions({
    ...once,
    mutationKey: ['create-version', projectId, jobId],
    // The cache drops the body, with the values of its parameters, as soon as there is an answer.
    gcTime: 0,
    mutationFn: async (body: CreateVersionBody): Promise<CreatedVersion> => {
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
    },
  });

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
        cache.invalidateQueries({ queryKey: versionKey(projectId, jobId, versionId) }),
        cache.invalidateQueries({ queryKey: versionsKey(projectId, jobId) }),
      ]),
  });

/** Asks to delete a version, with its log. A version that no longer exists is deleted. */
export const deleteVersionMutation = (client: Client, projectId: ProjectId, jobId: JobId) =>
  mutationOptions({
    ...once,
    mutationFn: async (versionId: VersionId) => {
      const path = `${versionsPath(projectId, jobId)}/${versionId}`;
      try {
        await client.request({ method: 'DELETE', path }, acknowledgedSchema);
      } catch (error) {
        if (!(error instanceof ApiError && isGone(error))) throw error;
      }
    },
    onSuccess: (_answer, versionId, _before, { client: cache }) => {
      cache.setQueryData(
        versionsQuery(client, projectId, jobId).queryKey,
        (list) => list && { ...list, versions: list.versions.filter(({ id }) => id !== versionId) },
      );
      return cache.invalidateQueries({ queryKey: versionsKey(projectId, jobId) });
    },
  });

const isGone = ({ code }: ApiError): boolean =>
  goneCodes.has(shortCode(code)) || shortCode(code) === alreadyDoneCode;

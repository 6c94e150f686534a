import { queryOptions } from '@tanstack/react-query';
import type { Algorithm, Dataset, DatasetVersion, Engine, Specification } from '#domain/catalogue.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { TrainingJob, VersionDetail, VersionList } from '#domain/version/training-version.ts';
import { readAllPages } from './all-pages.ts';
import type { Client } from './client.ts';
import {
  toAlgorithm,
  toDataset,
  toDatasetVersion,
  toEngine,
  toJob,
  toSpecification,
  toVersionDetail,
  toVersionList,
} from './translate.ts';
import { type ModelMetrics, type SystemUse, toModelMetrics, toSystemUse } from './version-metrics.ts';
import { algorithmListSchema } from './wire/built-in-algorithm.ts';
import { datasetListSchema, datasetVersionListSchema } from './wire/dataset.ts';
import { engineListSchema } from './wire/engine.ts';
import { projectListSchema } from './wire/identity.ts';
import { specificationListSchema } from './wire/resource-specification.ts';
import { jobListSchema } from './wire/training-job.ts';
import { versionDetailSchema, versionListSchema } from './wire/training-job-version.ts';

/** Keys begin with what they belong to, so that a mutation can name all that it changes. Ids in them are text. */
export const queryKeys = {
  jobs: (projectId: ProjectId) => ['jobs', projectId] as const,
  versions: (projectId: ProjectId, jobId: JobId) => ['versions', projectId, jobId] as const,
  version: (projectId: ProjectId, jobId: JobId, versionId: VersionId) =>
    ['version', projectId, jobId, versionId] as const,
};

// What a project offers changes from day to day, not from minute to minute.
const catalogueStaleTime = 10 * 60_000;

const jobsPath = (projectId: ProjectId): string => `/v1/${projectId}/training-jobs`;
export const versionsPath = (projectId: ProjectId, jobId: JobId): string =>
  `${jobsPath(projectId)}/${jobId}/versions`;

export interface Project {
  readonly id: ProjectId;
  readonly name: string;
}

export const projectsQuery = (client: Client) =>
  queryOptions({
    queryKey: ['projects'],
    queryFn: async ({ signal }): Promise<readonly Project[]> =>
      (await client.request({ method: 'GET', path: '/v3/projects', signal }, projectListSchema)).projects,
    staleTime: catalogueStaleTime,
  });

export const jobsPerPage = 20;

/** The service's own sort keys. */
export type JobSort = 'job_name' | 'status' | 'create_time' | 'duration' | 'version_count';

export interface JobFilter {
  readonly search: string;
  readonly sort: JobSort;
  readonly order: 'asc' | 'desc';
  /** One status number, or '' for all. */
  readonly status: string;
  /** From 1. */
  readonly page: number;
}

export interface JobPage {
  readonly jobs: readonly TrainingJob[];
  /** Of all pages. */
  readonly total: number;
}

export const jobsQuery = (client: Client, projectId: ProjectId, filter: JobFilter) =>
  queryOptions({
    queryKey: [...queryKeys.jobs(projectId), filter],
    queryFn: async ({ signal }): Promise<JobPage> => {
      const query = {
        page: filter.page,
        per_page: jobsPerPage,
        sortBy: filter.sort,
        order: filter.order,
        search_content: filter.search,
        status: filter.status,
      };
      const wire = await client.request(
        { method: 'GET', path: jobsPath(projectId), query, signal },
        jobListSchema,
      );
      return { jobs: wire.jobs.map(toJob), total: wire.job_total_count };
    },
  });

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
  const versions = await readAllPages(versionsPerPage, async (page) => {
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
    queryKey: queryKeys.versions(projectId, jobId),
    queryFn: ({ signal }) => fetchVersions(client, projectId, jobId, signal),
  });

export interface VersionReading {
  readonly version: VersionDetail;
  readonly systemUse: SystemUse;
  readonly modelMetrics: ModelMetrics;
  /** The answer as it came, for people who want the JSON. */
  readonly source: string;
  readonly serverTime: number | null;
}

export const versionQuery = (client: Client, projectId: ProjectId, jobId: JobId, versionId: VersionId) =>
  queryOptions({
    queryKey: queryKeys.version(projectId, jobId, versionId),
    queryFn: async ({ signal }): Promise<VersionReading> => {
      const path = `${versionsPath(projectId, jobId)}/${versionId}`;
      const { data, text, serverTime } = await client.exchange(
        { method: 'GET', path, signal },
        versionDetailSchema,
      );
      return {
        version: toVersionDetail(data),
        systemUse: toSystemUse(data.fields.system_metric_list),
        modelMetrics: toModelMetrics(data.fields.model_metric_list),
        source: text,
        serverTime,
      };
    },
  });

export const enginesQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['engines', projectId],
    queryFn: async ({ signal }): Promise<readonly Engine[]> => {
      const path = `/v1/${projectId}/job/ai-engines`;
      const wire = await client.request(
        { method: 'GET', path, query: { job_type: 'train' }, signal },
        engineListSchema,
      );
      return wire.engines.map(toEngine);
    },
    staleTime: catalogueStaleTime,
  });

export const specificationsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['specifications', projectId],
    queryFn: async ({ signal }): Promise<readonly Specification[]> => {
      const path = `/v1/${projectId}/job/resource-specs`;
      const query = { job_type: 'train' };
      const wire = await client.request({ method: 'GET', path, query, signal }, specificationListSchema);
      return wire.specs.map(toSpecification);
    },
    staleTime: catalogueStaleTime,
  });

const rowsPerPage = 100;

export const algorithmsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['algorithms', projectId],
    queryFn: ({ signal }): Promise<readonly Algorithm[]> =>
      readAllPages(rowsPerPage, async (page) => {
        const path = `/v1/${projectId}/built-in-algorithms`;
        const query = { page: page + 1, per_page: rowsPerPage, sortBy: 'model_name', order: 'asc' };
        const wire = await client.request({ method: 'GET', path, query, signal }, algorithmListSchema);
        return { rows: wire.models.map(toAlgorithm), total: wire.model_total_count };
      }),
    staleTime: catalogueStaleTime,
  });

/** Only datasets that have a version: others can not be trained with. */
export const datasetsQuery = (client: Client, projectId: ProjectId) =>
  queryOptions({
    queryKey: ['datasets', projectId],
    queryFn: ({ signal }): Promise<readonly Dataset[]> =>
      readAllPages(rowsPerPage, async (page) => {
        const path = `/v2/${projectId}/datasets`;
        // `offset` counts pages.
        const query = {
          offset: page,
          limit: rowsPerPage,
          contain_versions: true,
          sort_by: 'dataset_name',
          order: 'asc',
        };
        const wire = await client.request({ method: 'GET', path, query, signal }, datasetListSchema);
        return { rows: wire.datasets.map(toDataset), total: wire.total_number };
      }),
    staleTime: catalogueStaleTime,
  });

export const datasetVersionsQuery = (client: Client, projectId: ProjectId, datasetId: string) =>
  queryOptions({
    queryKey: ['dataset-versions', projectId, datasetId],
    queryFn: async ({ signal }): Promise<readonly DatasetVersion[]> => {
      const path = `/v2/${projectId}/datasets/${encodeURIComponent(datasetId)}/versions`;
      const wire = await client.request(
        { method: 'GET', path, query: { limit: 1000 }, signal },
        datasetVersionListSchema,
      );
      return wire.versions.map(toDatasetVersion);
    },
    staleTime: catalogueStaleTime,
  });

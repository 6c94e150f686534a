import { queryOptions } from '@tanstack/react-query';
import { jobListSchema, type WireJobList } from '#api/wire/training-job.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';
import type { Client } from './client.ts';
import { toJob } from './translate.ts';

// A key begins with the resource, so that a mutation can invalidate all keys of it. Ids in keys are text.
export const jobsKey = (projectId: ProjectId) => ['jobs', projectId] as const;

export const jobsPath = (projectId: ProjectId): string => `/v1/${projectId}/training-jobs`;

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
  /** How many jobs all pages have. */
  readonly total: number;
}

/** The number of jobs; at least those on this page and before it, if the service does not count them. */
function totalOf({ job_total_count: counted, jobs }: WireJobList, page: number): number {
  const seen = jobs.length === 0 ? 0 : (page - 1) * jobsPerPage + jobs.length;
  return Math.max(counted, seen);
}

export const jobsQuery = (client: Client, projectId: ProjectId, filter: JobFilter) =>
  queryOptions({
    queryKey: [...jobsKey(projectId), filter],
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
      return { jobs: wire.jobs.map(toJob), total: totalOf(wire, filter.page) };
    },
  });

import { z } from 'zod';
import type { JobFilter } from '#api/jobs.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';

const fields = {
  search: z.string().max(64),
  sort: z.enum(['job_name', 'status', 'create_time', 'duration', 'version_count']),
  order: z.enum(['asc', 'desc']),
  status: z.string().regex(/^\d{1,5}$/),
  page: z.string().regex(/^[1-9]\d{0,4}$/),
};

/** The page's search parameters, all of them text. */
export const jobsSearchSchema = z.strictObject(fields).partial();

/** Newest first where the address says nothing else. */
const schema = z.object({
  search: fields.search.catch(''),
  sort: fields.sort.catch('create_time'),
  order: fields.order.catch('desc'),
  status: fields.status.catch(''),
  page: fields.page.catch('1').transform(Number),
});

export const readJobsSearch = (search: Readonly<Record<string, unknown>>): JobFilter => schema.parse(search);

/** What is as it would be anyway is left out, so that addresses stay short. */
export function writeJobsSearch(filter: JobFilter): Readonly<Record<string, string>> {
  const usual = new Map<string, unknown>(Object.entries(readJobsSearch({})));
  const said = Object.entries(filter).filter(([name, value]) => value !== usual.get(name));
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}

/**
 * The service sorts by the number of the status: those of versions that go on are the lowest, but for a few. Within a
 * page they are put first.
 */
export const unfinishedFirstSort = { sort: 'status', order: 'asc' } as const;

export const isUnfinishedFirst = ({ sort, order }: Pick<JobFilter, 'sort' | 'order'>): boolean =>
  sort === unfinishedFirstSort.sort && order === unfinishedFirstSort.order;

export function unfinishedFirst(jobs: readonly TrainingJob[]): readonly TrainingJob[] {
  const goesOn = ({ status, latestVersionId }: TrainingJob) => latestVersionId !== null && !isFinal(status);
  return [...jobs.filter(goesOn), ...jobs.filter((job) => !goesOn(job))];
}

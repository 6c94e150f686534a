import * as z from 'zod/mini';
import type { JobFilter } from '#api/jobs.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';

const fields = {
  search: z.string().check(z.maxLength(64)),
  sort: z.enum(['job_name', 'status', 'create_time', 'duration', 'version_count']),
  order: z.enum(['asc', 'desc']),
  status: z.string().check(z.regex(/^\d{1,5}$/)),
  page: z.string().check(z.regex(/^[1-9]\d{0,4}$/)),
};

/** The page's search parameters, all of them text. */
export const jobsSearchSchema = z.partial(z.strictObject(fields));

/** Newest first by default. */
const schema = z.object({
  search: z.catch(fields.search, ''),
  sort: z.catch(fields.sort, 'create_time'),
  order: z.catch(fields.order, 'desc'),
  status: z.catch(fields.status, ''),
  page: z.pipe(z.catch(fields.page, '1'), z.transform(Number)),
});

export const readJobsSearch = (search: Readonly<Record<string, unknown>>): JobFilter => schema.parse(search);

/** Defaults are left out, so that addresses stay short. */
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

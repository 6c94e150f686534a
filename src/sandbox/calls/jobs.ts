import { progressOf } from '#sandbox/lifecycle.ts';
import { queueVersions, runningQuota } from '#sandbox/queue.ts';
import { readText } from '#sandbox/rules/fields.ts';
import { parseJsonObject } from '#sandbox/rules/json.ts';
import { checkDescription } from '#sandbox/rules/parameters.ts';
import { refuse } from '#sandbox/rules/refusal.ts';
import type { Job } from '#sandbox/state.ts';
import { type Answer, type Call, type Json, long, longOrNull, type Route, success } from './call.ts';
import { requireJob } from './find.ts';
import {
  pageOf,
  readChoice,
  readOptionalWhole,
  readOrder,
  readPaging,
  readSearch,
  type SortKey,
  sorted,
} from './query.ts';

export const maxJobs = 10_000;
const maxStatus = 255;

interface JobRow {
  readonly job: Job;
  readonly versionId: string | null;
  readonly status: number | null;
  readonly duration: number | null;
}

function rowOf(job: Job, now: number): JobRow {
  const newest = job.versions.at(-1);
  if (newest === undefined) return { job, versionId: null, status: null, duration: null };
  const { status, duration } = progressOf(newest, now);
  return { job, versionId: newest.id, status, duration };
}

const sortKeys = {
  job_name: ({ job }: JobRow) => job.name,
  job_desc: ({ job }: JobRow) => job.description,
  status: ({ status }: JobRow) => status,
  duration: ({ duration }: JobRow) => duration,
  version_count: ({ job }: JobRow) => job.versions.length,
  create_time: ({ job }: JobRow) => job.createdAt,
} satisfies Record<string, (row: JobRow) => SortKey>;

type SortName = keyof typeof sortKeys;
const sortNames: readonly SortName[] = [
  'job_name',
  'job_desc',
  'status',
  'duration',
  'version_count',
  'create_time',
];

/** modelarts_03_0046. */
function listJobs({ state, query, now }: Call): Answer {
  const { page, perPage } = readPaging(query);
  const sortBy = readChoice(query, 'sortBy', sortNames, 'job_name');
  const order = readOrder(query, 'asc');
  const status = readOptionalWhole(query, 'status', maxStatus);
  const search = readSearch(query);
  const workspaceId = query.get('workspace_id') || '0';
  const rows = state.jobs
    .filter((job) => job.workspaceId === workspaceId && job.name.toLowerCase().includes(search))
    .map((job) => rowOf(job, now))
    .filter((row) => status === undefined || row.status === status);
  return success({
    quotas: runningQuota,
    job_total_count: rows.length,
    job_count_limit: Math.max(0, maxJobs - state.jobs.length),
    jobs: pageOf(sorted(rows, order, sortKeys[sortBy]), page - 1, perPage).map(jobItem),
  });
}

const jobItem = ({ job, versionId, status, duration }: JobRow): Json => ({
  job_id: long(job.id),
  job_name: job.name,
  version_id: longOrNull(versionId),
  status,
  create_time: job.createdAt,
  duration,
  job_desc: job.description,
  version_count: job.versions.length,
  user: { name: 'demo' },
});

/** modelarts_03_0052; an empty text is a value here, null is not. */
function describe(call: Call): Answer {
  const body = parseJsonObject(call.body);
  const isEmptied = Object.hasOwn(body, 'job_desc') && body.job_desc === '';
  const description = isEmptied ? '' : readText(body, 'job_desc');
  const job = requireJob(call);
  if (description === undefined) return refuse('0104', 'job_desc is required.');
  checkDescription('job_desc', description);
  job.description = description;
  return success();
}

function deleteJob(call: Call): Answer {
  const job = requireJob(call);
  call.state.jobs = call.state.jobs.filter((other) => other !== job);
  queueVersions(call.state, call.now);
  return success();
}

export const jobRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/:project/training-jobs', answer: listJobs },
  { method: 'PUT', path: '/v1/:project/training-jobs/:job', answer: describe },
  { method: 'DELETE', path: '/v1/:project/training-jobs/:job', answer: deleteJob },
];

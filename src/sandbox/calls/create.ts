import { resourceIdOf, versionName } from '#sandbox/data/recorded-version.ts';
import { queueVersion } from '#sandbox/queue.ts';
import { acceptJob } from '#sandbox/rules/create-job.ts';
import { acceptVersion, type ProjectFacts } from '#sandbox/rules/create-version.ts';
import { parseJsonObject } from '#sandbox/rules/json.ts';
import { refuse } from '#sandbox/rules/refusal.ts';
import type { VersionConfig } from '#sandbox/rules/version-config.ts';
import { readVersionRequest } from '#sandbox/rules/version-request.ts';
import type { Volume } from '#sandbox/rules/volumes.ts';
import type { Job, State, Version } from '#sandbox/state.ts';
import { type Answer, type Call, type Fields, long, type Route, success } from './call.ts';
import { findJob, requireJob, statusOf } from './find.ts';
import { maxJobs } from './jobs.ts';
import { isFolderBusy, noteOutputFolder } from './output-folders.ts';

/** modelarts_03_0050. */
function createVersion(call: Call): Answer {
  const request = readVersionRequest(parseJsonObject(call.body));
  const accepted = acceptVersion(request, {
    ...projectFacts(call),
    versionIds: findJob(call)?.versions.map(({ id }) => id),
  });
  const job = requireJob(call);
  if (accepted.jobDesc !== undefined) job.description = accepted.jobDesc;
  const version = addVersion(call, job, accepted.preVersionId, accepted.config, null);
  return success(createdFields(job, version, call.now));
}

/** modelarts_03_0045. */
function createJob(call: Call): Answer {
  const { state, now } = call;
  const accepted = acceptJob(parseJsonObject(call.body), {
    ...projectFacts(call),
    jobNames: state.jobs.map(({ name }) => name),
  });
  if (state.jobs.length >= maxJobs) return refuse('0106', `Quota insufficient: at most ${maxJobs} jobs.`);
  const job: Job = {
    id: state.nextJobId,
    name: accepted.name,
    description: accepted.description,
    workspaceId: accepted.workspaceId,
    createdAt: now,
    nextVersionNumber: 1,
    versions: [],
  };
  state.nextJobId = nextId(state.nextJobId);
  state.jobs.push(job);
  if (accepted.config === null) return success({ ...jobFields(job), create_time: now, ...noVersionFields });
  const version = addVersion(call, job, null, accepted.config, accepted.volumes);
  return success({ ...createdFields(job, version, now), resource_id: version.resourceId });
}

const projectFacts = ({ state, catalogue, now, isDuplicate }: Call): ProjectFacts => ({
  catalogue: catalogue.facts,
  isBusy: (folder) => !isDuplicate && isFolderBusy(state, folder, now),
});

function addVersion(
  { state, now }: Call,
  job: Job,
  preVersionId: string | null,
  config: VersionConfig,
  volumes: Volume[] | null,
): Version {
  const id = takeVersionId(state, job);
  const version: Version = {
    id,
    name: versionName(job.nextVersionNumber),
    preVersionId,
    createdAt: now,
    stoppedAt: null,
    course: { kind: 'planned', outcome: state.plan, isReviewed: isReviewed(state, config) },
    resourceId: resourceIdOf(id),
    config,
    volumes,
  };
  job.nextVersionNumber += 1;
  job.versions.push(version);
  noteOutputFolder(state, { job, version });
  queueVersion(state, version, now);
  return version;
}

const nextId = (id: string): string => (BigInt(id) + 1n).toString();

function takeVersionId(state: State, job: Job): string {
  const isBig = BigInt(job.id) > BigInt(Number.MAX_SAFE_INTEGER);
  const id = isBig ? state.nextBigVersionId : state.nextVersionId;
  if (isBig) state.nextBigVersionId = nextId(id);
  else state.nextVersionId = nextId(id);
  return id;
}

/** Whether the image is reviewed: before its first version, and always if the planned outcome is that the review fails. */
function isReviewed(state: State, { code }: VersionConfig): boolean {
  if (code.kind !== 'image') return false;
  const isFirst = !state.reviewedImages.includes(code.image);
  if (isFirst) state.reviewedImages.push(code.image);
  return isFirst || state.plan === 'review_fails';
}

const jobFields = (job: Job) => ({ job_id: long(job.id), job_name: job.name });

const noVersionFields = { status: null, version_id: null, version_name: null, resource_id: null };

const createdFields = (job: Job, version: Version, now: number): Fields => ({
  ...jobFields(job),
  status: statusOf(version, now),
  create_time: version.createdAt,
  version_id: long(version.id),
  version_name: version.name,
});

export const createRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/:project/training-jobs', answer: createJob },
  { method: 'POST', path: '/v1/:project/training-jobs/:job/versions', answer: createVersion },
];

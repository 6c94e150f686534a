import { progressOf } from '#sandbox/lifecycle.ts';
import { parseId } from '#sandbox/rules/fields.ts';
import { Refusal } from '#sandbox/rules/refusal.ts';
import type { Job, Version } from '#sandbox/state.ts';
import type { Call } from './call.ts';

export function findJob(call: Call): Job | undefined {
  const id = parseId(call.param('job'));
  return call.state.jobs.find((job) => job.id === id);
}

export function requireJob(call: Call): Job {
  const job = findJob(call);
  if (job === undefined)
    throw new Refusal(404, '0102', `The training job ${call.param('job')} does not exist.`);
  return job;
}

export function requireVersion(call: Call): { job: Job; version: Version } {
  const job = requireJob(call);
  const id = parseId(call.param('version'));
  const version = job.versions.find((candidate) => candidate.id === id);
  if (version === undefined) {
    throw new Refusal(
      404,
      '0102',
      `The version ${call.param('version')} of the training job does not exist.`,
    );
  }
  return { job, version };
}

export const statusOf = (version: Version, now: number): number => progressOf(version, now).status;

import { canStop } from '#sandbox/lifecycle.ts';
import { queueVersions, unqueueVersion } from '#sandbox/queue.ts';
import { Refusal } from '#sandbox/rules/refusal.ts';
import { type Answer, type Call, long, type Route, success } from './call.ts';
import { requireJob, requireVersion, statusOf } from './find.ts';
import { pageOf, readWhole } from './query.ts';
import { versionDetail, versionItem } from './version-wire.ts';

/** modelarts_03_0049: newest first; page 0, the default, is all versions. */
function listVersions(call: Call): Answer {
  const { query, catalogue, now } = call;
  const perPage = readWhole(query, 'per_page', { min: 1, max: 1000, fallback: 10 });
  const page = readWhole(query, 'page', { min: 0, max: 65_535, fallback: 0 });
  const job = requireJob(call);
  const versions = job.versions.toReversed();
  const shown = page === 0 ? versions : pageOf(versions, page - 1, perPage);
  return success({
    job_id: long(job.id),
    job_name: job.name,
    job_desc: job.description,
    version_count: versions.length,
    versions: shown.map((version) => versionItem(version, catalogue, now)),
  });
}

/** modelarts_03_0047. */
function showVersion(call: Call): Answer {
  const { job, version } = requireVersion(call);
  return success(versionDetail(job, version, call.catalogue, call.now));
}

/** modelarts_03_0051: the request has no body; the status is 9, then 12. */
function stopVersion(call: Call): Answer {
  const { version } = requireVersion(call);
  const status = statusOf(version, call.now);
  if (!canStop(status)) {
    throw new Refusal(409, '2796', `The version in status ${status} cannot be terminated.`);
  }
  version.stoppedAt = call.now;
  queueVersions(call.state, call.now);
  return success();
}

/** modelarts_03_0048. */
function deleteVersion(call: Call): Answer {
  const { job, version } = requireVersion(call);
  job.versions = job.versions.filter((other) => other !== version);
  unqueueVersion(call.state, version, call.now);
  return success();
}

const path = '/v1/:project/training-jobs/:job/versions';

export const versionRoutes: readonly Route[] = [
  { method: 'GET', path, answer: listVersions },
  { method: 'GET', path: `${path}/:version`, answer: showVersion },
  { method: 'DELETE', path: `${path}/:version`, answer: deleteVersion },
  { method: 'POST', path: `${path}/:version/stop`, answer: stopVersion },
];

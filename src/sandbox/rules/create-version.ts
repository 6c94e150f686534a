import type { CatalogueFacts } from './catalogue.ts';
import { acceptCode } from './code-source.ts';
import { acceptData } from './data-source.ts';
import { asFolder, checkObsPath } from './obs-path.ts';
import { acceptParameters, checkDescription } from './parameters.ts';
import { Refusal, refuse, refuseMissing } from './refusal.ts';
import { acceptPool, acceptWorkers } from './resources.ts';
import type { CodeSource, DataSource, VersionConfig } from './version-config.ts';
import type { ConfigRequest, VersionRequest } from './version-request.ts';

const maxVersionsOfJob = 1000;

export interface ProjectFacts {
  readonly catalogue: CatalogueFacts;
  /** Whether a version that has not ended writes to this folder, given with its final slash. */
  readonly isBusy: (folder: string) => boolean;
}

export interface VersionFacts extends ProjectFacts {
  /** Undefined when there is no such job. */
  readonly versionIds: readonly string[] | undefined;
}

export interface AcceptedVersion {
  readonly preVersionId: string;
  readonly config: VersionConfig;
  /** Undefined leaves the job's description as it is. */
  readonly jobDesc: string | undefined;
}

/** The rules of create-version (modelarts_03_0050) in their order: the first that fails is thrown as a Refusal. */
export function acceptVersion(request: VersionRequest, facts: VersionFacts): AcceptedVersion {
  const { versionIds } = facts;
  if (versionIds === undefined) throw new Refusal(404, '0102', 'The training job does not exist.');
  const { hasConfig, preVersionId } = request;
  if (!hasConfig) return refuseMissing('config');
  if (preVersionId === undefined) return refuseMissing('pre_version_id');
  if (!versionIds.includes(preVersionId)) {
    return refuse('0104', `pre_version_id ${preVersionId} is not a version of this job.`);
  }
  const config = acceptConfig(request.config, facts, { needsOutput: true });
  checkDescription('job_desc', request.jobDesc);
  if (versionIds.length >= maxVersionsOfJob) {
    return refuse('0118', `Quota insufficient: a job has at most ${maxVersionsOfJob} versions.`);
  }
  return { preVersionId, config, jobDesc: request.jobDesc };
}

export function acceptConfig(
  request: ConfigRequest,
  facts: ProjectFacts,
  { needsOutput }: { needsOutput: boolean },
): VersionConfig {
  const { catalogue } = facts;
  const code = acceptCode(request, catalogue);
  const data =
    acceptData(request, catalogue) ??
    refuse('0104', 'One of data_url, dataset_id with dataset_version_id, and data_source is required.');
  const { pool, maxNodes } = acceptPool(request, catalogue);
  const workers = acceptWorkers(request.workers, maxNodes);
  const trainUrl = request.trainUrl ?? (needsOutput ? refuseMissing('train_url') : null);
  checkOutputIsFree(trainUrl, facts);
  const logUrl = request.logUrl ?? null;
  checkPaths(code, data, [trainUrl, logUrl]);
  const algorithm =
    code.kind === 'algorithm' ? catalogue.algorithms.find(({ id }) => id === code.modelId) : undefined;
  const parameters = acceptParameters(request.parameter, algorithm);
  return { code, data, pool, workers, parameters, trainUrl, logUrl };
}

function checkOutputIsFree(trainUrl: string | null, { isBusy }: ProjectFacts): void {
  if (trainUrl !== null && isBusy(asFolder(trainUrl))) {
    refuse('2604', `Operation failed. Other running job contain train_url: ${trainUrl}`);
  }
}

export function checkPaths(
  code: CodeSource,
  data: DataSource | undefined,
  outputs: readonly (string | null)[],
): void {
  if (code.kind !== 'algorithm') {
    if (code.appUrl !== null) checkObsPath(code.appUrl, 'folder');
    if (code.bootFileUrl !== null) checkObsPath(code.bootFileUrl, 'file');
  }
  const dataPaths =
    data?.kind === 'path'
      ? [data.dataUrl]
      : data?.kind === 'obs-rows'
        ? data.rows.map(({ dataUrl }) => dataUrl)
        : [];
  for (const path of [...dataPaths, ...outputs]) {
    if (path !== null) checkObsPath(path, 'folder');
  }
}

import { type JobId, jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { requestBody } from '#request/body.ts';
import { configurationHash } from '#request/configuration-hash.ts';
import type { Submission } from '#submit/submission.ts';
import type { SubmitRequest } from '#submit/submit-state.ts';
import { emptyConfiguration } from './empty-configuration.ts';
import { sampleDraft } from './sample-draft.ts';

/** For tests: a user's request, its record in the journal, and versions as the list has them. */
export const place: { readonly projectId: Submission['projectId']; readonly jobId: JobId } = {
  projectId: projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f'),
  jobId: jobIdSchema.parse('10'),
};

export const id = (text: string) => versionIdSchema.parse(text);
export const baseId = id('20');

const versionSubfolder = 'v0007-20261123-140231-k3f9/';

export function sampleRequest(change: Partial<SubmitRequest> = {}): SubmitRequest {
  const hasFreshFolder = change.hasFreshFolder ?? true;
  const draft = { ...sampleDraft, output: { ...sampleDraft.output, freshFolder: hasFreshFolder } };
  const body = () => requestBody(draft, { baseId, jobDescription: '', versionSubfolder });
  return { body, baseId, hasFreshFolder, seenIds: new Set([baseId]), ...change };
}

export function sampleSubmission(change: Partial<Submission> = {}): Submission {
  const { body: bodyFor, hasFreshFolder } = sampleRequest({ hasFreshFolder: change.hasFreshFolder ?? true });
  const body = bodyFor([]);
  return {
    ...place,
    id: 'one',
    baseId,
    outputPath: body.config.train_url,
    hasFreshFolder,
    configurationHash: configurationHash(body),
    knownIds: [baseId],
    sentAt: 0,
    serverTime: 0,
    outcome: { kind: 'open' },
    ...change,
  };
}

/** A version that runs what the sample request asks for, with another output path perhaps. */
export function sampleVersion(
  versionId: string,
  outputPath: string = sampleSubmission().outputPath,
  change: Partial<TrainingVersion> = {},
): TrainingVersion {
  const { code, data, resources, output } = sampleDraft;
  return {
    id: id(versionId),
    name: `V${versionId}`,
    baseId,
    status: 1,
    createTime: 0,
    startTime: null,
    duration: null,
    configuration: {
      ...emptyConfiguration,
      engineId: code.ownCode.engineId,
      codeDirectory: code.ownCode.codeDirectory,
      bootFile: code.ownCode.bootFile,
      parameters: code.parameters,
      dataPath: data.obs.dataPath,
      specId: resources.publicPool.specId,
      workers: resources.workers,
      outputPath,
      logPath: output.logPath,
    },
    unreadable: [],
    ...change,
  };
}

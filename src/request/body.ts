import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { VersionId } from '#domain/ids.ts';

export interface RequestContext {
  readonly baseId: VersionId;
  /** The job's description: sent only where the draft says another. */
  readonly jobDescription: string;
  /** Appended to the output path where the draft asks for a fresh folder, e.g. `v0007-20261123-140231-k3f9/`. */
  readonly freshFolder: string;
}

/** Only what belongs to the chosen branches is sent. The draft must satisfy `versionDraftSchema`. */
export function requestBody(
  typed: VersionDraft,
  { baseId, jobDescription, freshFolder }: RequestContext,
): CreateVersionBody {
  const draft = normalizeDraft(typed);
  const { outputPath, logPath } = draft.output;
  const description = draft.output.jobDescription;
  return {
    ...(description.trim() !== '' && description !== jobDescription && { job_desc: description }),
    config: {
      ...configurationFields(draft),
      train_url: draft.output.freshFolder ? outputPath + freshFolder : outputPath,
      ...(logPath !== '' && { log_url: logPath }),
      pre_version_id: BigInt(baseId),
    },
  };
}

/** What a version and a saved set are told alike, from a draft that is normalised. */
export const configurationFields = ({
  code,
  data,
  resources,
}: VersionDraft): Readonly<Record<string, unknown>> => ({
  worker_server_num: integer(resources.workers),
  ...codeFields(code),
  parameter: code.parameters.map(({ name, value }) => ({ label: name, value })),
  ...dataFields(data),
  ...resourceFields(resources),
});

function codeFields({
  source,
  ownCode,
  builtIn,
  customImage,
}: VersionDraft['code']): Readonly<Record<string, unknown>> {
  switch (source) {
    case 'own-code':
      return {
        app_url: ownCode.codeDirectory,
        boot_file_url: ownCode.bootFile,
        engine_id: integer(ownCode.engineId),
      };
    case 'built-in':
      return { model_id: integer(builtIn.algorithmId) };
    case 'custom-image':
      return {
        ...(customImage.codeDirectory !== '' && { app_url: customImage.codeDirectory }),
        user_image_url: customImage.image,
        user_command: customImage.command,
      };
  }
}

function dataFields({
  source,
  obs,
  dataset,
  several,
}: VersionDraft['data']): Readonly<Record<string, unknown>> {
  switch (source) {
    case 'obs':
      return { data_url: obs.dataPath };
    case 'dataset':
      return { dataset_id: dataset.datasetId, dataset_version_id: dataset.datasetVersionId };
    case 'several':
      return {
        data_source: several.sources.map(({ kind, dataPath, datasetId, datasetVersionId }) =>
          kind === 'obs'
            ? { type: 'obs', data_url: dataPath }
            : { type: 'dataset', dataset_id: datasetId, dataset_version: datasetVersionId },
        ),
      };
  }
}

const resourceFields = ({
  pool,
  publicPool,
  dedicatedPool,
}: VersionDraft['resources']): Readonly<Record<string, unknown>> =>
  pool === 'public' ? { spec_id: integer(publicPool.specId) } : { pool_id: dedicatedPool.poolId };

/** An id or count as the service's Long. What is no integer yet (a draft in the making) stays as typed, to be seen. */
const integer = (text: string): bigint | string => (/^\d+$/.test(text) ? BigInt(text) : text);

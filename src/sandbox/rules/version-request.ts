import { readList, readLong, readNumber, readObject, readObjects, readText } from './fields.ts';
import type { JsonObject } from './json.ts';

/** `config` of create-version (modelarts_03_0050), create-job and the saved configurations, after the check of types. */
export interface ConfigRequest {
  readonly workers: string | undefined;
  readonly modelId: string | undefined;
  readonly image: string | undefined;
  readonly command: string | undefined;
  readonly engineId: string | undefined;
  readonly appUrl: string | undefined;
  readonly bootFileUrl: string | undefined;
  readonly dataUrl: string | undefined;
  readonly datasetId: string | undefined;
  readonly datasetVersionId: string | undefined;
  readonly dataSource: readonly SourceRow[];
  readonly specId: string | undefined;
  readonly poolId: string | undefined;
  readonly flavorCode: string | undefined;
  /** Rows are checked by their own rule, which has its own codes. */
  readonly parameter: readonly unknown[];
  readonly trainUrl: string | undefined;
  readonly logUrl: string | undefined;
}

export interface SourceRow {
  readonly type: string | undefined;
  readonly dataUrl: string | undefined;
  readonly datasetId: string | undefined;
  readonly datasetVersion: string | undefined;
}

export interface VersionRequest {
  readonly jobDesc: string | undefined;
  readonly preVersionId: string | undefined;
  readonly hasConfig: boolean;
  readonly config: ConfigRequest;
}

export function readVersionRequest(body: JsonObject): VersionRequest {
  const given = readObject(body, 'config');
  const config = given ?? {};
  return {
    jobDesc: readText(body, 'job_desc'),
    hasConfig: given !== undefined,
    preVersionId: readLong(config, 'pre_version_id'),
    config: readConfigRequest(config),
  };
}

export function readConfigRequest(config: JsonObject): ConfigRequest {
  const modelId = readLong(config, 'model_id');
  const image = readText(config, 'user_image_url');
  const command = readText(config, 'user_command');
  // What another code source makes unnecessary is not read at all, so its type does not matter either.
  const hasModel = modelId !== undefined;
  const hasImage = image !== undefined && command !== undefined;
  const flavor = readObject(config, 'flavor');
  return {
    workers: readNumber(config, 'worker_server_num'),
    modelId,
    image,
    command,
    engineId: hasModel || hasImage ? undefined : readLong(config, 'engine_id'),
    appUrl: hasModel ? undefined : readText(config, 'app_url'),
    bootFileUrl: hasModel ? undefined : readText(config, 'boot_file_url'),
    dataUrl: readText(config, 'data_url'),
    datasetId: readText(config, 'dataset_id'),
    datasetVersionId: readText(config, 'dataset_version_id'),
    dataSource: (readObjects(config, 'data_source') ?? []).map(readSourceRow),
    specId: readLong(config, 'spec_id'),
    poolId: readText(config, 'pool_id'),
    flavorCode: flavor && readText(flavor, 'code'),
    parameter: readList(config, 'parameter') ?? [],
    trainUrl: readText(config, 'train_url'),
    logUrl: readText(config, 'log_url'),
  };
}

const readSourceRow = (row: JsonObject): SourceRow => ({
  type: readText(row, 'type'),
  dataUrl: readText(row, 'data_url'),
  datasetId: readText(row, 'dataset_id'),
  datasetVersion: readText(row, 'dataset_version'),
});

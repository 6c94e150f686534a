import type { Catalogue } from '#sandbox/data/catalogue.ts';
import { manifestPath } from '#sandbox/data/datasets.ts';
import { type Engine, engines, internalEngines } from '#sandbox/data/engines.ts';
import { dedicatedPool, publicPoolOf, type Specification } from '#sandbox/data/specifications.ts';
import { progressOf } from '#sandbox/lifecycle.ts';
import { modelMetrics, systemMetrics } from '#sandbox/metrics.ts';
import type { CodeSource, DataSource, Parameter, Pool } from '#sandbox/rules/version-config.ts';
import type { Job, Version } from '#sandbox/state.ts';
import { type Fields, type Json, long, longOrNull, WrittenJson } from './call.ts';

/** modelarts_03_0047. */
export const versionDetail = (job: Job, version: Version, catalogue: Catalogue, now: number): Fields => ({
  job_id: long(job.id),
  job_name: job.name,
  job_desc: job.description,
  ...commonFields(version, catalogue, now),
  spec_code: specificationOf(version.config.pool, catalogue)?.code ?? null,
  system_metric_list: systemMetrics(version, gpuNumOf(version, catalogue), now),
});

/** Versions that have ended do not change any more, and a list may have a thousand of them. */
const endedItems = new WeakMap<Version, WrittenJson>();

/** modelarts_03_0049: both metric lists are JSON strings here. */
export function versionItem(version: Version, catalogue: Catalogue, now: number): Json {
  const known = endedItems.get(version);
  if (known !== undefined) return known;
  const gpuNum = gpuNumOf(version, catalogue);
  const item: Fields = {
    ...commonFields(version, catalogue, now),
    gpu: gpuNum > 0,
    system_metric_list: JSON.stringify(systemMetrics(version, gpuNum, now)),
  };
  if (progressOf(version, now).endedAt === null) return item;
  const written = new WrittenJson(item);
  endedItems.set(version, written);
  return written;
}

function commonFields(version: Version, catalogue: Catalogue, now: number): Fields {
  const { config } = version;
  const { status, startedAt, duration } = progressOf(version, now);
  return {
    version_id: long(version.id),
    version_name: version.name,
    pre_version_id: longOrNull(version.preVersionId),
    status,
    create_time: version.createdAt,
    start_time: startedAt,
    duration,
    ...codeFields(config.code, catalogue),
    ...dataFields(config.data, catalogue),
    ...poolFields(config.pool, catalogue),
    worker_server_num: config.workers,
    parameter: config.parameters.map(parameterRow),
    train_url: config.trainUrl,
    log_url: config.logUrl,
    model_metric_list: modelMetrics(version, status),
    resource_id: version.resourceId,
    volumes: version.volumes,
    nas_type: 'efs',
    nas_share_addr: null,
    nas_mount_path: null,
  };
}

/** The value is text, whatever type was sent. */
const parameterRow = ({ label, value }: Parameter): Json => ({ label, value });

const engineFields = (engine: Engine | undefined): Fields => ({
  engine_id: engine ? long(engine.id) : null,
  engine_type: engine?.type ?? null,
  engine_name: engine?.name ?? null,
  engine_version: engine?.version ?? null,
});

export function codeFields(code: CodeSource, catalogue: Catalogue): Fields {
  return {
    ...engineFields(engineOf(code, catalogue)),
    app_url: code.kind === 'algorithm' ? null : code.appUrl,
    boot_file_url: code.kind === 'algorithm' ? null : code.bootFileUrl,
    user_image_url: code.kind === 'image' ? code.image : null,
    user_command: code.kind === 'image' ? code.command : null,
    model_id: code.kind === 'algorithm' ? long(code.modelId) : null,
  };
}

function engineOf(code: CodeSource, catalogue: Catalogue): Engine | undefined {
  switch (code.kind) {
    case 'image':
      return undefined;
    case 'framework':
      return engines.find(({ id }) => id === code.engineId);
    case 'algorithm':
      return catalogue.algorithms.find(({ id }) => id === code.modelId)?.engine ?? internalEngines.tensorFlow;
  }
}

export const noData: Fields = {
  data_url: null,
  dataset_id: null,
  dataset_version_id: null,
  dataset_name: null,
  dataset_version_name: null,
  data_source: null,
};

export function dataFields(data: DataSource, catalogue: Catalogue): Fields {
  switch (data.kind) {
    case 'path':
      return { ...noData, data_url: data.dataUrl };
    case 'dataset':
      return { ...noData, ...datasetFields(data, catalogue) };
    case 'obs-rows': {
      // As captured: a single OBS row is beside an equal data_url.
      const [first, ...others] = data.rows;
      return {
        ...noData,
        data_url: others.length === 0 && first ? first.dataUrl : null,
        data_source: data.rows.map(({ dataUrl }) => ({ type: 'obs', data_url: dataUrl })),
      };
    }
    case 'dataset-rows':
      return {
        ...noData,
        data_source: data.rows.map(({ datasetId, datasetVersionId }) => ({
          type: 'dataset',
          dataset_id: datasetId,
          dataset_version: datasetVersionId,
        })),
      };
  }
}

/** With a dataset, data_url is the path of its manifest. */
function datasetFields(
  { datasetId, datasetVersionId }: { datasetId: string; datasetVersionId: string },
  catalogue: Catalogue,
): Fields {
  const dataset = catalogue.datasets.find(({ id }) => id === datasetId);
  const version = dataset?.versions.find(({ id }) => id === datasetVersionId);
  return {
    data_url: dataset && version ? manifestPath(dataset, version) : null,
    dataset_id: datasetId,
    dataset_version_id: datasetVersionId,
    dataset_name: dataset?.name ?? null,
    dataset_version_name: version?.name ?? null,
  };
}

/** The machines of the dedicated pools; a version in one has no specification of its own. */
const dedicatedMachine = { cores: 8, memory: 64, gpuNum: 1, gpuType: 'p100' };

export function specificationOf(pool: Pool, catalogue: Catalogue): Specification | undefined {
  return pool.kind === 'public' ? catalogue.specifications.find(({ id }) => id === pool.specId) : undefined;
}

const gpuNumOf = ({ config }: Version, catalogue: Catalogue): number =>
  (specificationOf(config.pool, catalogue) ?? dedicatedMachine).gpuNum;

export function poolFields(pool: Pool, catalogue: Catalogue): Fields {
  const specification = specificationOf(pool, catalogue);
  const machine = specification ?? dedicatedMachine;
  const { id, name } =
    pool.kind === 'public'
      ? publicPoolOf(machine.gpuNum)
      : { id: pool.poolId, name: pool.poolId === dedicatedPool.id ? dedicatedPool.name : pool.poolId };
  return {
    spec_id: longOrNull(specification?.id ?? null),
    core: String(machine.cores),
    cpu: String(machine.memory),
    gpu_num: machine.gpuNum,
    gpu_type: machine.gpuType,
    pool_id: id,
    pool_name: name,
    pool_type: pool.kind === 'public' ? 'SYSTEM_DEFINED' : 'USER_DEFINED',
  };
}

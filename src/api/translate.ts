import type { WireAlgorithm } from '#api/wire/built-in-algorithm.ts';
import type { WireDataset, WireDatasetVersion } from '#api/wire/dataset.ts';
import type { WireEngine } from '#api/wire/engine.ts';
import type { WireSpecification } from '#api/wire/resource-specification.ts';
import type { WireJob } from '#api/wire/training-job.ts';
import type {
  WireConfiguration,
  WireParameter,
  WireVersion,
  WireVersionDetail,
  WireVersionList,
} from '#api/wire/training-job-version.ts';
import type { Algorithm, Dataset, DatasetVersion, Engine, Specification } from '#domain/catalogue.ts';
import { configurationTexts } from '#domain/draft/field-table.ts';
import type { DraftSource } from '#domain/draft/shape.ts';
import type { JobId, VersionId } from '#domain/ids.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import type {
  Configuration,
  TrainingJob,
  TrainingVersion,
  VersionDetail,
  VersionList,
} from '#domain/version/training-version.ts';
import { recordOf } from '#util/record-of.ts';

export function toJob(wire: WireJob): TrainingJob {
  return {
    id: wire.job_id,
    name: wire.job_name.trim() || wire.job_id,
    description: wire.job_desc,
    latestVersionId: wire.version_id,
    status: wire.status,
    createTime: wire.create_time,
    duration: wire.duration,
    versionCount: wire.version_count,
    owner: wire.user?.name ?? '',
  };
}

function toVersion({ fields, unreadable }: WireVersion): TrainingVersion {
  return {
    id: fields.version_id,
    name: fields.version_name.trim() || fields.version_id,
    baseId: fields.pre_version_id,
    status: fields.status,
    createTime: fields.create_time,
    startTime: fields.start_time,
    duration: fields.duration,
    configuration: toConfiguration(fields),
    unreadable,
  };
}

/** @param asked the ids in the request, for a detail that does not have them */
export function toVersionDetail(
  { fields, unreadable }: WireVersionDetail,
  asked: { readonly jobId: JobId; readonly versionId: VersionId },
): VersionDetail {
  const jobId = fields.job_id ?? asked.jobId;
  return {
    ...toVersion({ fields: { ...fields, version_id: fields.version_id ?? asked.versionId }, unreadable }),
    jobId,
    jobName: fields.job_name.trim() || jobId,
    jobDescription: fields.job_desc,
  };
}

export function toVersionList(wire: WireVersionList): VersionList {
  return { jobName: wire.job_name, jobDescription: wire.job_desc, versions: wire.versions.map(toVersion) };
}

export function toConfiguration(fields: WireConfiguration): Configuration {
  return {
    ...recordOf(configurationTexts.map(({ text, name }) => [text, fields[name]] as const)),
    engineName: fields.engine_name,
    engineVersion: fields.engine_version,
    parameters: fields.parameter.map(toParameter),
    datasetName: fields.dataset_name,
    datasetVersionName: fields.dataset_version_name,
    sources: fields.data_source.map(toDataSource),
    specCode: fields.spec_code,
    poolName: fields.pool_name,
    poolType: fields.pool_type,
    mounts: mountsInWords(fields),
  };
}

export const toParameter = ({ label, value }: WireParameter): Parameter => ({ name: label, value });

function toDataSource(source: WireConfiguration['data_source'][number]): DraftSource {
  return {
    kind: source.type === 'dataset' || (source.type === '' && source.dataset_id !== '') ? 'dataset' : 'obs',
    dataPath: source.data_url,
    datasetId: source.dataset_id,
    datasetVersionId: source.dataset_version,
  };
}

function mountsInWords({ volumes, nas_share_addr, nas_mount_path }: WireConfiguration): string[] {
  const words = volumes.flatMap(({ nfs, host_path }) => [
    ...(nfs ? [`NFS ${nfs.id}:${nfs.src_path} at ${nfs.dest_path}${readOnly(nfs)}`] : []),
    ...(host_path
      ? [`Host folder ${host_path.src_path} at ${host_path.dest_path}${readOnly(host_path)}`]
      : []),
  ]);
  // `nas_type` is there even where nothing is mounted.
  return nas_share_addr === '' ? words : [...words, `NAS ${nas_share_addr} at ${nas_mount_path}`];
}

const readOnly = (mount: { read_only: boolean }): string => (mount.read_only ? ' (read only)' : '');

export function toEngine(wire: WireEngine): Engine {
  return { id: wire.engine_id, name: wire.engine_name, version: wire.engine_version };
}

export function toSpecification(wire: WireSpecification): Specification {
  return {
    id: wire.spec_id,
    code: wire.spec_code,
    vcpu: wire.core,
    memory: wire.cpu,
    gpuCount: wire.gpu_num,
    gpuType: wire.gpu_type,
    maxWorkers: Math.max(1, wire.max_num),
    soldOut: wire.no_resource,
  };
}

// modelarts_03_0056: `model_usage`
const usages: Readonly<Record<string, string>> = {
  1: 'Image classification',
  2: 'Object detection',
  3: 'Semantic segmentation',
  4: 'Natural language processing',
  5: 'Image embedding',
};

export function toAlgorithm(wire: WireAlgorithm): Algorithm {
  return {
    id: wire.model_id,
    name: wire.model_name,
    usage: usages[wire.model_usage] ?? wire.model_usage,
    precision: wire.model_precision,
    dataFormat: wire.model_dataset_format,
    engine: wire.engine_version || wire.engine_name,
    parameters: wire.parameter.map((parameter) => ({
      name: parameter.label,
      value: parameter.value,
      // The English help is in one of the two.
      help: parameter.placeholder_en || parameter.placeholder_cn,
      required: parameter.required,
    })),
  };
}

export function toDataset(wire: WireDataset): Dataset {
  return { id: wire.dataset_id, name: wire.dataset_name };
}

// ListDatasetVersions calls the usable state "running".
const usableStatus = 1;

export function toDatasetVersion(wire: WireDatasetVersion): DatasetVersion {
  return {
    id: wire.version_id,
    name: wire.version_name,
    usable: wire.status === usableStatus,
    current: wire.is_current,
    sampleCount: wire.total_sample_count,
  };
}

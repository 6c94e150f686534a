import type { JobId, VersionId } from '#domain/ids.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';

export interface DataSource {
  readonly kind: 'obs' | 'dataset';
  readonly dataPath: string;
  readonly datasetId: string;
  readonly datasetVersionId: string;
}

/** What a version runs with, as the service tells it. What is absent is '' or empty. */
export interface Configuration {
  readonly engineId: string;
  readonly engineName: string;
  readonly engineVersion: string;
  readonly codeDirectory: string;
  readonly bootFile: string;
  readonly algorithmId: string;
  readonly image: string;
  readonly command: string;
  readonly parameters: readonly Parameter[];
  readonly dataPath: string;
  readonly datasetId: string;
  readonly datasetName: string;
  readonly datasetVersionId: string;
  readonly datasetVersionName: string;
  readonly sources: readonly DataSource[];
  readonly specId: string;
  readonly specCode: string;
  readonly poolId: string;
  readonly poolName: string;
  /** `SYSTEM_DEFINED` is the public pool; '' where the service does not say. */
  readonly poolType: string;
  readonly workers: string;
  readonly outputPath: string;
  readonly logPath: string;
  /** Storage volumes and NAS mounts in words; a version request has no place for them. */
  readonly mounts: readonly string[];
}

/** One version of a training job. Times are milliseconds since 1970, durations milliseconds; null where unknown. */
export interface TrainingVersion {
  readonly id: VersionId;
  readonly name: string;
  /** The version that this one was made from; null for the first. */
  readonly baseId: VersionId | null;
  /** A number of `job-status.ts`; null where the service sent none that can be read. */
  readonly status: number | null;
  readonly createTime: number | null;
  readonly startTime: number | null;
  readonly duration: number | null;
  readonly configuration: Configuration;
  /** Names of the service's fields that were there and could not be read. */
  readonly unreadable: readonly string[];
}

export interface VersionDetail extends TrainingVersion {
  readonly jobId: JobId;
  readonly jobName: string;
  readonly jobDescription: string;
}

export interface VersionList {
  readonly jobName: string;
  readonly jobDescription: string;
  /** As the service sends them: newest first. */
  readonly versions: readonly TrainingVersion[];
}

export interface TrainingJob {
  readonly id: JobId;
  readonly name: string;
  readonly description: string;
  readonly latestVersionId: VersionId | null;
  readonly status: number | null;
  readonly createTime: number | null;
  readonly duration: number | null;
  readonly versionCount: number;
  readonly owner: string;
}

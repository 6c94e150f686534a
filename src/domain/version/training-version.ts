import type { ConfigurationText } from '#domain/draft/field-table.ts';
import type { DetailName } from '#domain/draft/fields.ts';
import type { DraftSource } from '#domain/draft/shape.ts';
import type { JobId, VersionId } from '#domain/ids.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';

/** The configuration of a version as the service sends it. What is absent is '' or empty. */
export interface Configuration extends Readonly<Record<ConfigurationText | DetailName, string>> {
  readonly parameters: readonly Parameter[];
  readonly sources: readonly DraftSource[];
  /** `SYSTEM_DEFINED` is the public pool; '' where the service does not say. */
  readonly poolType: string;
  /** Storage volumes and NAS mounts in words; a version request has no place for them. */
  readonly mounts: readonly string[];
}

/** One version of a training job. Times are milliseconds since 1970, durations milliseconds; null if unknown. */
export interface TrainingVersion {
  readonly id: VersionId;
  readonly name: string;
  /** The version that this one is based on; null for the first. */
  readonly baseId: VersionId | null;
  /** A number of `job-status.ts`; null if the service sent none that can be read. */
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

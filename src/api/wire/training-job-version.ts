// modelarts_03_0047 (version detail) and modelarts_03_0049 (versions of a job): the same fields but for the job's.
import * as z from 'zod/mini';
import { configurationTexts } from '#domain/draft/field-table.ts';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { recordOf } from '#util/record-of.ts';
import { modelMetricsSchema, systemMetricsSchema } from './metrics.ts';
import {
  byField,
  count,
  detailAnswer,
  flag,
  integer,
  listAnswer,
  optional,
  rowsOf,
  scalarText,
  text,
  time,
} from './reading.ts';

const list = <S extends z.ZodMiniType>(row: S) =>
  z.pipe(
    optional(z.array(row)),
    z.transform((rows) => rows ?? []),
  );

const parameterSchema = z.object({ label: z.string(), value: scalarText });
export const parametersSchema = list(parameterSchema);

export const dataSourceSchema = z.object({
  type: text,
  data_url: text,
  dataset_id: text,
  // Without `_id`, unlike the field of the configuration.
  dataset_version: text,
});

const mountSchema = z.object({ id: text, src_path: text, dest_path: text, read_only: flag });
const volumeSchema = z.object({ nfs: z.nullish(mountSchema), host_path: z.nullish(mountSchema) });

/** What a version runs with; a request has the same fields. */
export const configurationFields = z.object({
  ...recordOf(configurationTexts.map(({ name }) => [name, text] as const)),
  engine_name: text,
  engine_version: text,
  parameter: parametersSchema,
  dataset_name: text,
  dataset_version_name: text,
  data_source: list(dataSourceSchema),
  spec_code: text,
  pool_name: text,
  pool_type: text,
  volumes: list(volumeSchema),
  nas_share_addr: text,
  nas_mount_path: text,
});

export const configurationSchema = byField(configurationFields);

const versionFields = z.extend(configurationFields, {
  version_id: versionIdSchema,
  version_name: text,
  pre_version_id: optional(versionIdSchema),
  status: optional(integer),
  create_time: time,
  start_time: time,
  duration: optional(integer),
});

const versionSchema = byField(versionFields);

export const versionDetailSchema = detailAnswer(
  z.extend(versionFields, {
    // A detail may lack its ids: they are in the request.
    version_id: optional(versionIdSchema),
    job_id: optional(jobIdSchema),
    job_name: text,
    job_desc: text,
    model_metric_list: modelMetricsSchema,
    system_metric_list: systemMetricsSchema,
  }),
);

export const versionListSchema = listAnswer(
  z.object({
    job_name: text,
    job_desc: text,
    version_count: count,
    versions: rowsOf(versionSchema),
  }),
);

export type WireConfiguration = z.output<typeof configurationFields>;
export type WireVersion = z.output<typeof versionSchema>;
export type WireVersionDetail = z.output<typeof versionDetailSchema>;
export type WireVersionList = z.output<typeof versionListSchema>;
export type WireParameter = z.output<typeof parameterSchema>;

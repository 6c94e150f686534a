// modelarts_03_0047: `model_metric_list` is a string that holds JSON, `system_metric_list` an object; captures have both the other way too.
import { z } from 'zod';
import { parseJson } from '#util/lossless-json.ts';
import { rowsOf, text } from './reading.ts';

/** Metrics never cost anything else: what cannot be decoded is empty. */
const decoded = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'string' ? decode(value) : (value ?? {})), schema);

function decode(source: string): unknown {
  try {
    return parseJson(source) ?? {};
  } catch {
    return {};
  }
}

const number = z
  .unknown()
  .optional()
  .transform((value) => {
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    return Number.isFinite(parsed) ? parsed : null;
  });

/** Below 0 means that there is no data: a gap. */
const series = z
  .array(number.transform((value) => (value !== null && value >= 0 ? value : null)))
  .nullish()
  .catch(null)
  .transform((values) => values ?? []);

const systemUseSchema = z.object({
  cpuUsage: series,
  memUsage: series,
  gpuUtil: series,
  gpuMemUsage: series,
  diskReadRate: series,
  diskWriteRate: series,
  recvBytesRate: series,
  sendBytesRate: series,
  interval: number,
});

export const systemMetricsSchema = decoded(systemUseSchema.catch(() => systemUseSchema.parse({})));

const values = z
  .record(z.string(), number)
  .nullish()
  .catch(null)
  .transform((record) => record ?? {});

const classSchema = z.object({
  metric_values: values,
  metric_meta: z.object({ class_name: text }).nullish().catch(null),
});

export const modelMetricsSchema = decoded(
  z
    .object({
      metric: rowsOf(classSchema).catch([]),
      total_metric: z.object({ total_metric_values: values }).nullish().catch(null),
    })
    .catch({ metric: [], total_metric: null }),
);

export type WireSystemMetrics = z.output<typeof systemMetricsSchema>;
export type WireModelMetrics = z.output<typeof modelMetricsSchema>;

// modelarts_03_0047: `model_metric_list` is a string that holds JSON, `system_metric_list` an object; captures have both the other way too.
import * as z from 'zod/mini';
import { parseJson } from '#util/lossless-json.ts';
import { rowsOf, text } from './reading.ts';

/** Metrics that cannot be decoded are empty: they must not make the rest of the answer unreadable. */
const decoded = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? decode(value) : (value ?? {}))),
    schema,
  );

function decode(source: string): unknown {
  try {
    return parseJson(source) ?? {};
  } catch {
    return {};
  }
}

const number = z.pipe(
  z.optional(z.unknown()),
  z.transform((value) => {
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    return Number.isFinite(parsed) ? parsed : null;
  }),
);

/** Below 0 means that there is no data: a gap. */
const series = z.pipe(
  z.catch(
    z.nullish(
      z.array(
        z.pipe(
          number,
          z.transform((value) => (value !== null && value >= 0 ? value : null)),
        ),
      ),
    ),
    null,
  ),
  z.transform((values) => values ?? []),
);

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

export const systemMetricsSchema = decoded(z.catch(systemUseSchema, () => systemUseSchema.parse({})));

const values = z.pipe(
  z.catch(z.nullish(z.record(z.string(), number)), null),
  z.transform((record) => record ?? {}),
);

const classSchema = z.object({
  metric_values: values,
  metric_meta: z.catch(z.nullish(z.object({ class_name: text })), null),
});

export const modelMetricsSchema = decoded(
  z.catch(
    z.object({
      metric: z.catch(rowsOf(classSchema), []),
      total_metric: z.catch(z.nullish(z.object({ total_metric_values: values })), null),
    }),
    { metric: [], total_metric: null },
  ),
);

export type WireSystemMetrics = z.output<typeof systemMetricsSchema>;
export type WireModelMetrics = z.output<typeof modelMetricsSchema>;

import type { WireModelMetrics, WireSystemMetrics } from '#api/wire/metrics.ts';

/** Over time, oldest first; null is a gap. */
export type UseCurve = readonly (number | null)[];

export interface SystemUse {
  /** In percent, as the three below. */
  readonly cpu: UseCurve;
  readonly memory: UseCurve;
  readonly gpu: UseCurve;
  readonly gpuMemory: UseCurve;
  /** In bytes per second, as the three below. */
  readonly diskRead: UseCurve;
  readonly diskWrite: UseCurve;
  readonly received: UseCurve;
  readonly sent: UseCurve;
  /** Between two values. */
  readonly minutes: number | null;
}

/** Names and values as the algorithm reports them, such as `accuracy` 0.93; a value that is no number is null. */
type Measures = Readonly<Record<string, number | null>>;

export interface ModelMetrics {
  readonly total: Measures;
  readonly classes: readonly { readonly name: string; readonly measures: Measures }[];
}

export function toSystemUse(wire: WireSystemMetrics): SystemUse {
  return {
    cpu: wire.cpuUsage,
    memory: wire.memUsage,
    gpu: wire.gpuUtil,
    gpuMemory: wire.gpuMemUsage,
    diskRead: wire.diskReadRate,
    diskWrite: wire.diskWriteRate,
    received: wire.recvBytesRate,
    sent: wire.sendBytesRate,
    minutes: wire.interval,
  };
}

export function toModelMetrics(wire: WireModelMetrics): ModelMetrics {
  return {
    total: wire.total_metric?.total_metric_values ?? {},
    classes: wire.metric.map((row) => ({
      name: row.metric_meta?.class_name ?? '',
      measures: row.metric_values,
    })),
  };
}

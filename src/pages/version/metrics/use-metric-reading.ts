import { useMemo, useSyncExternalStore } from 'react';
import { createMetricReader } from '#log/metrics/metric-reader.ts';
import type { MetricReading, Pin } from '#log/metrics/window-reading.ts';
import type { LogReader } from '#log/reader/log-reader.ts';

const browser = {
  now: () => performance.now(),
  later: (work: () => void, milliseconds: number) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

const never = () => () => undefined;
const nothing = () => null;

/** The series of what a reader has read; null until they are there. */
export function useMetricReading(reader: LogReader | undefined, pins: readonly Pin[]): MetricReading | null {
  const metrics = useMemo(() => reader && createMetricReader(reader, pins, browser), [reader, pins]);
  return useSyncExternalStore(metrics?.subscribe ?? never, metrics?.read ?? nothing);
}

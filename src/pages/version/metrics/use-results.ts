import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { LogOwner } from '#api/logs.ts';
import { keepResult, type LogResult, resultKey, workerOf } from '#components/version-results/kept-results.ts';
import { versionResultQuery } from '#components/version-results/version-result-query.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { isCaughtUp } from '#log/metrics/metric-reader.ts';
import type { Series } from '#log/metrics/series.ts';
import type { MetricReading, Pin } from '#log/metrics/window-reading.ts';
import type { LogWindow } from '#log/pages/log-window.ts';
import { lastProblem } from '#log/problems/problems.ts';
import { windowProblems } from '#log/problems/window-problems.ts';
import type { LogState } from '#log/reader/log-state.ts';

const none: readonly Series[] = [];

/** The series of the same worker of the base version, once that has ended. */
export function useBaseSeries(
  owner: LogOwner,
  base: TrainingVersion | undefined,
  file: string,
  pins: readonly Pin[],
): readonly Series[] {
  const request = {
    owner: { ...owner, versionId: base?.id ?? owner.versionId },
    version: base ?? { id: owner.versionId, createTime: null },
    worker: workerOf(file),
    pins,
  };
  const { data } = useQuery({
    ...versionResultQuery(useClient(), request),
    enabled: base !== undefined && isFinal(base.status),
  });
  return base === undefined ? none : (data?.series ?? none);
}

/** Keeps what was read of a version that has ended. */
export function useKeptResult(
  owner: LogOwner,
  version: TrainingVersion,
  file: string,
  log: LogState | undefined,
  reading: MetricReading | null,
): void {
  const key = resultKey(owner, version, workerOf(file));
  const result = useMemo(
    () => (log?.isComplete && log.loading === null ? ofWindow(reading, log.window) : null),
    [log, reading],
  );
  useEffect(() => {
    if (result !== null) void keepResult(key, result);
  }, [key, result]);
}

const ofWindow = (reading: MetricReading | null, window: LogWindow): LogResult | null =>
  reading !== null && reading.lineCount > 0 && isCaughtUp(reading, window)
    ? { ...reading, problem: lastProblem({ problems: windowProblems(window) })?.text ?? null }
    : null;

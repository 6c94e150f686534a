import { useQuery } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import type { LogOwner } from '#api/logs.ts';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import { runningResultQuery } from '#components/version-results/version-result-query.ts';
import { isFinal } from '#domain/job-status.ts';
import { hasRun } from '#domain/version/has-run.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { mainResult, resultsOf } from '#log/metrics/results.ts';
import type { Pin } from '#log/metrics/window-reading.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { Sparkline } from './Sparkline.tsx';
import { firstWorker } from './use-known-results.ts';

interface ResultSoFarProps {
  readonly owner: LogOwner;
  readonly version: TrainingVersion;
  readonly summary: MetricSummary;
  readonly pins: readonly Pin[];
}

/** It runs: its log has a beginning of a result. */
export const isUnderWay = (version: TrainingVersion): boolean => !isFinal(version.status) && hasRun(version);

/** What the log of a version that runs says until now, as a comparison does; it is not judged with the others. */
export function ResultSoFar({ owner, version, summary, pins }: ResultSoFarProps) {
  const { data } = useQuery(runningResultQuery(useClient(), { owner, version, worker: firstWorker, pins }));
  const series = data?.series ?? [];
  const kinds = summary.name === '' ? {} : { [summary.name]: summary.kind };
  const results = resultsOf(series, summary.metrics.size > 0 ? kinds : {});
  const name = summary.name === '' ? mainResult(series, results)?.name : summary.name;
  const result = results.find((each) => each.name === name);
  const own = series.find((each) => each.name === name);
  if (result === undefined || own === undefined) return <span className="faint">–</span>;
  const { best, last } = result;
  return (
    <div
      style={{ display: 'flex', alignItems: 'center', gap: 10 }}
      title={`${best === null ? '' : `best ${best.value}, `}last ${last.value}, so far`}
    >
      <span className="mono" style={{ minWidth: 56 }}>
        {formatFigure((best ?? last).value)}
      </span>
      <Sparkline series={own} />
      <span className="faint">so far</span>
    </div>
  );
}

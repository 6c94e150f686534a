import { useQuery } from '@tanstack/react-query';
import { isFinal } from '#domain/job-status.ts';
import { hasRun } from '#domain/version/has-run.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { mainResult, resultsOf } from '#log/metrics/results.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { resultWords } from './result-words.ts';
import { useResults } from './results-context.ts';
import { Sparkline } from './Sparkline.tsx';

/** It runs: its log has a beginning of a result. */
export const isUnderWay = (version: TrainingVersion): boolean => !isFinal(version.status) && hasRun(version);

/** What the log of a version that runs says until now, as a comparison does; it is not judged with the others. */
export function ResultSoFar({ version }: { readonly version: TrainingVersion }) {
  const { summary, soFar } = useResults();
  const { data } = useQuery(soFar(version));
  const series = data?.series ?? [];
  const kinds = summary.name === '' ? {} : { [summary.name]: summary.kind };
  const results = resultsOf(series, summary.metrics.size > 0 ? kinds : {});
  const name = summary.name === '' ? mainResult(series, results)?.name : summary.name;
  const result = results.find((each) => each.name === name);
  const own = series.find((each) => each.name === name);
  if (result === undefined || own === undefined) return <span className="faint">–</span>;
  const { best, last } = result;
  return (
    <div className="result" title={`${resultWords(result, data?.lineCount ?? 0)}, so far`}>
      <span className="mono value">{formatFigure((best ?? last).value)}</span>
      <Sparkline series={own} />
      <span className="faint">{summary.name === '' ? `${result.name} so far` : 'so far'}</span>
    </div>
  );
}

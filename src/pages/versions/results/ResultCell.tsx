import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import { versionResultQuery } from '#components/version-results/version-result-query.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Pin } from '#log/metrics/window-reading.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { isUnderWay, ResultSoFar } from './ResultSoFar.tsx';
import { Sparkline } from './Sparkline.tsx';
import { addResult, firstWorker, hasResult, type ResultStore } from './use-known-results.ts';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  '& > b': { fontSize: '0.75rem', fontWeight: 600 },
  '& > .value': { minWidth: 56 },
  '& > .bar': {
    flex: 'none',
    width: 48,
    height: 6,
    borderRadius: 3,
    backgroundColor: theme.vars.palette.sunken,
    overflow: 'hidden',
  },
  '& > .bar > i': {
    display: 'block',
    height: '100%',
    borderRadius: 3,
    backgroundColor: theme.vars.palette.lineStrong,
  },
  '@media (forced-colors: active)': {
    '& > .bar': { outline: '1px solid', forcedColorAdjust: 'none' },
  },
}));

interface ResultCellProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly version: TrainingVersion;
  readonly summary: MetricSummary;
  readonly isKnown: boolean;
  /** All results have been read. */
  readonly isComplete: boolean;
  /** Of a failed one what its log says went wrong. */
  readonly problem: string | null;
  readonly store: ResultStore;
  readonly pins: readonly Pin[];
}

/** The result of a version in sight; it is read once, where the browser has not kept it. */
export function ResultCell({
  job,
  version,
  summary,
  isKnown,
  isComplete,
  problem,
  store,
  pins,
}: ResultCellProps) {
  const owner = { ...job, versionId: version.id };
  const query = useQuery({
    ...versionResultQuery(useClient(), { owner, version, worker: firstWorker, pins }),
    enabled: !isKnown && hasResult(version),
  });
  const { data } = query;
  useEffect(() => {
    if (data !== undefined && !isKnown) addResult(store, version.id, data);
  }, [data, isKnown, store, version.id]);

  const metric = summary.metrics.get(version.id);
  if (query.error !== null && !isKnown)
    return (
      <Button
        variant="link"
        onClick={() => void query.refetch()}
        aria-label={`Read the result of ${version.name} again`}
      >
        Can't read · Retry
      </Button>
    );
  if (isUnderWay(version))
    return <ResultSoFar owner={owner} version={version} summary={summary} pins={pins} />;
  if (metric === undefined) return <Without version={version} isKnown={isKnown} problem={problem} />;
  const { value, result, series } = metric;
  const goodness = summary.goodnessOf(value);
  const isBest = summary.best.has(version.id);
  return (
    <Line title={`${result.best === null ? 'last' : 'best'} ${value}, last ${result.last.value}`}>
      <span className="mono value">{formatFigure(value)}</span>
      <Sparkline series={series} />
      {goodness !== null && !isBest && (
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${Math.max(3, goodness * 100)}%` }} />
        </span>
      )}
      {isBest && <b>{isComplete ? 'best' : `best of ${summary.metrics.size}`}</b>}
    </Line>
  );
}

interface WithoutProps {
  readonly version: TrainingVersion;
  readonly isKnown: boolean;
  readonly problem: string | null;
}

/** Nothing of the metric: why, as far as that is known. */
function Without({ version, isKnown, problem }: WithoutProps) {
  if (!hasResult(version)) return <span className="faint">–</span>;
  if (!isKnown) return <span className="faint">…</span>;
  if (problem !== null && jobStatus(version.status).look === 'failed')
    return (
      <span className="soft" title={problem} translate="no">
        {problem}
      </span>
    );
  return <span className="faint">–</span>;
}

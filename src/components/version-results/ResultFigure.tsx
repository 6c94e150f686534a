import Button from '@mui/material/Button';
import type { CSSObject, Theme } from '@mui/material/styles';
import { memo, useEffect } from 'react';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Series } from '#log/metrics/series.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { isUnderWay, ResultSoFar } from './ResultSoFar.tsx';
import { resultWords } from './result-words.ts';
import { useResults } from './results-context.ts';
import { Sparkline } from './Sparkline.tsx';
import { hasResult } from './use-known-results.ts';

/** Of the table, for its class `result`: a style of each cell would be made for each row that is scrolled to. It has `mono`, `soft` and `faint`, too. */
export const resultStyles = ({ vars: { palette } }: Theme): CSSObject => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  '& > b': { fontSize: '0.75rem', fontWeight: 600 },
  '& > .value': { minWidth: 56 },
  '& > svg': {
    flex: 'none',
    overflow: 'visible',
    fill: 'none',
    stroke: palette.inkSoft,
    strokeWidth: 1.25,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  '& > .bar': {
    flex: 'none',
    width: 48,
    height: 6,
    borderRadius: 3,
    backgroundColor: palette.sunken,
    overflow: 'hidden',
  },
  '& > .bar > i': { display: 'block', height: '100%', borderRadius: 3, backgroundColor: palette.lineStrong },
  '@media (forced-colors: active)': {
    '& > .bar': { outline: '1px solid', forcedColorAdjust: 'none' },
  },
});

/** The result of a version in sight; it is read once, where the browser has not kept it. */
export function ResultFigure({ version }: { readonly version: TrainingVersion }) {
  const { known, failed, summary, isComplete, reader } = useResults();
  const { id, name } = version;
  const isKnown = known.has(id);
  const isFailed = failed.has(id);
  const isWanted = hasResult(version) && !isKnown && !isFailed;
  useEffect(() => (isWanted ? reader.show(version) : undefined), [isWanted, reader, version]);

  if (isFailed)
    return (
      <Button
        variant="link"
        onClick={() => reader.retry(version)}
        aria-label={`Read the result of ${name} again`}
      >
        Can't read · Retry
      </Button>
    );
  if (isUnderWay(version)) return <ResultSoFar version={version} />;
  const metric = summary.metrics.get(id);
  if (metric === undefined)
    return <Without version={version} isKnown={isKnown} problem={known.get(id)?.problem ?? null} />;
  const { value, result, series } = metric;
  const best = isComplete ? 'best' : `best of ${summary.metrics.size}`;
  return (
    <Figure
      value={value}
      words={resultWords(result, known.get(id)?.lineCount ?? 0)}
      series={series}
      goodness={summary.goodnessOf(value)}
      best={summary.best.has(id) ? best : null}
    />
  );
}

interface FigureProps {
  readonly value: number;
  readonly words: string;
  readonly series: Series;
  readonly goodness: number | null;
  /** How it is said that it is the best. */
  readonly best: string | null;
}

const Figure = memo(function Figure({ value, words, series, goodness, best }: FigureProps) {
  return (
    <div className="result" title={words}>
      <span className="mono value">{formatFigure(value)}</span>
      <Sparkline series={series} />
      {goodness !== null && best === null && (
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${Math.max(3, Math.round(goodness * 100))}%` }} />
        </span>
      )}
      {best !== null && <b>{best}</b>}
    </div>
  );
});

interface WithoutProps {
  readonly version: TrainingVersion;
  readonly isKnown: boolean;
  readonly problem: string | null;
}

/** Nothing of the metric: why, if known. */
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

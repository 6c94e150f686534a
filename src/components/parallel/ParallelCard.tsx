import Button from '@mui/material/Button';
import { memo, useEffect, useMemo } from 'react';
import { setOutside, useLit } from '#components/line-look/highlight.ts';
import type { LineLooks } from '#components/line-look/line-looks.ts';
import { Swatch } from '#components/line-look/Swatch.tsx';
import type { ComparedRow } from '#domain/version/compare-versions.ts';
import { brushedLines } from '#log/compare/brush.ts';
import type { ComparedResult } from '#log/compare/compare-results.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { formatCount } from '#util/format.ts';
import { ParallelPlot } from './ParallelPlot.tsx';
import { Foot, Scroller } from './parallel-parts.ts';
import { parallelView } from './parallel-view.ts';
import { useBrushes } from './use-brushes.ts';

/** A version, by a key and by what it is called. */
interface ParallelVersion {
  readonly key: string;
  readonly label: string;
}

interface ParallelCardProps {
  readonly versions: readonly ParallelVersion[];
  readonly rows: readonly ComparedRow[];
  readonly result: ComparedResult;
  readonly looks: LineLooks;
  /** What is brushed, as an address has it. */
  readonly only: string;
  readonly onOnly: (only: string) => void;
  /** Compares those alone, by their keys. */
  readonly onCompare: (keys: readonly string[]) => void;
}

/** The parameters that vary, and the metric: which values go with good results. */
export const ParallelCard = memo(function ParallelCard(props: ParallelCardProps) {
  const { versions, rows, result, looks, only, onOnly, onCompare } = props;
  const { highlight } = looks;
  const { axes, left } = useMemo(() => parallelView(rows, result), [rows, result]);
  const keys = useMemo(() => versions.map(({ key }) => key), [versions]);
  const [brushes, brush, clear] = useBrushes(axes, only, onOnly);
  const isIn = useMemo(() => {
    const named = axes.map((axis) => ({ ...axis, name: axis.key }));
    return brushedLines(named, brushes, keys.length);
  }, [axes, brushes, keys.length]);
  useEffect(() => setOutside(highlight, keys, isIn), [highlight, keys, isIn]);
  useEffect(() => () => setOutside(highlight, [], []), [highlight]);
  const chosen = versions.filter((_, line) => isIn[line] === true);
  if (axes.length < 2)
    return (
      <Card title="Parallel coordinates" flush>
        <EmptyState title="No parameter varies">All these versions have the same parameters.</EmptyState>
      </Card>
    );
  return (
    <Card title="Parallel coordinates" subject={result.name} flush>
      <Scroller role="region" aria-label="Axes" tabIndex={0}>
        <ParallelPlot {...{ axes, keys, isIn, brushes, looks }} onBrush={brush} />
      </Scroller>
      <Foot>
        <p role="status">
          {brushes.size === 0
            ? `Drag along an axis to choose a range. ${formatCount(versions.length, 'version')}.`
            : `${chosen.length} of ${formatCount(versions.length, 'version')} in the chosen ranges.`}
          {left > 0 && ` ${formatCount(left, 'more parameter')} vary and are not shown.`}
        </p>
        <LitName versions={versions} looks={looks} />
        {brushes.size > 0 && <Button onClick={clear}>Clear ranges</Button>}
        {brushes.size > 0 && chosen.length >= 2 && chosen.length < versions.length && (
          <Button onClick={() => onCompare(chosen.map(({ key }) => key))}>
            Compare only these {chosen.length}
          </Button>
        )}
      </Foot>
    </Card>
  );
});

interface LitNameProps {
  readonly versions: readonly ParallelVersion[];
  readonly looks: LineLooks;
}

/** Which version is highlighted. */
function LitName({ versions, looks: { toneOf, highlight } }: LitNameProps) {
  const lit = useLit(highlight);
  const found = versions.find(({ key }) => key === lit);
  if (found === undefined) return null;
  return (
    <b translate="no" aria-hidden="true">
      <Swatch tone={toneOf(found.key)} /> {found.label}
    </b>
  );
}

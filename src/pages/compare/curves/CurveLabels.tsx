import { memo, useMemo } from 'react';
import { useIsLit, useIsOutside } from '#components/line-look/highlight.ts';
import { Swatch } from '#components/line-look/Swatch.tsx';
import { shareOn } from '#log/plot/scale.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { percent } from './CurvePaths.tsx';
import type { CurveView } from './curve-view.ts';
import { EndLabels, plotHeight } from './curves-parts.ts';
import { spreadLabels } from './spread-labels.ts';

/** More names than these do not fit beside the curves: then the legend alone has them. */
export const maxLabels = 14;

const gap = 17 / plotHeight;

/** The name of each curve at its end. The chart itself says them to a screen reader. */
export const CurveLabels = memo(function CurveLabels({ view }: { readonly view: CurveView }) {
  const places = useMemo(() => {
    const ends = view.curves.map(({ values }) => {
      const last = Array.from(values).findLast((value) => !Number.isNaN(value));
      return last === undefined ? 0 : 1 - shareOn(last, view.y);
    });
    return spreadLabels(ends, gap);
  }, [view]);
  return (
    <EndLabels aria-hidden="true" translate="no">
      {view.keys.map((key, curve) => (
        <Label key={key} id={key} name={view.curves[curve]?.name ?? ''} top={places[curve] ?? 0} />
      ))}
    </EndLabels>
  );
});

function Label({ id, name, top }: { readonly id: string; readonly name: string; readonly top: number }) {
  const { toneOf, highlight } = useCompare();
  const isLit = useIsLit(highlight, id);
  const isOutside = useIsOutside(highlight, id);
  return (
    <span data-lit={isLit} data-outside={isOutside || undefined} style={{ top: percent(top) }}>
      <Swatch tone={toneOf(id)} />
      <b>{name}</b>
    </span>
  );
}

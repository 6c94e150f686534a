import { memo } from 'react';
import { useIsOutside, useLit } from '#components/line-look/highlight.ts';
import { curveColour } from '#components/line-look/Swatch.tsx';
import { curvePath } from '#log/plot/curve.ts';
import { shareOn, ticksOf } from '#log/plot/scale.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import type { CurveView } from './curve-view.ts';

/** The drawing is stretched to the width that there is: the lines stay as thin as they are. */
const columns = 400;
const rows = 100;
const box = `0 0 ${columns} ${rows}`;

export const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

interface PathProps {
  readonly view: CurveView;
  readonly curve: number;
}

function Path({ view, curve }: PathProps) {
  const { toneOf, highlight } = useCompare();
  const key = view.keys[curve] ?? '';
  const isOutside = useIsOutside(highlight, key);
  const drawn = view.curves[curve];
  if (drawn === undefined) return null;
  const tone = toneOf(key);
  return (
    <path
      d={curvePath(drawn, view, columns, rows)}
      data-outside={isOutside || undefined}
      stroke={curveColour(tone)}
      strokeDasharray={tone.dashes}
      strokeLinecap={tone.dashes === '' ? 'round' : 'butt'}
    />
  );
}

/** All that stays as it is while one points at the chart. */
export const CurvePaths = memo(function CurvePaths({ view }: { readonly view: CurveView }) {
  return (
    <>
      {ticksOf(view.y, 4).map((tick) => (
        <div key={tick} className="tick" style={{ top: percent(1 - shareOn(tick, view.y)) }}>
          <span>{view.format(tick)}</span>
        </div>
      ))}
      <svg className="all" viewBox={box} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {view.keys.map((key, curve) => (
          <Path key={key} view={view} curve={curve} />
        ))}
      </svg>
    </>
  );
});

/** The curve that stands out, over the others. */
export function LitCurve({ view }: { readonly view: CurveView }) {
  const curve = view.keys.indexOf(useLit(useCompare().highlight) ?? '');
  if (curve < 0) return null;
  return (
    <svg className="lit" viewBox={box} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <Path view={view} curve={curve} />
    </svg>
  );
}

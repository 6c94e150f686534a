import { memo } from 'react';
import { curvePath } from '#log/plot/curve.ts';
import { shareOf, shareOn, ticksOf } from '#log/plot/scale.ts';
import type { ChartData } from './chart-data.ts';
import { Mark, toneOf } from './chart-parts.ts';

/** The drawing is stretched to the width that there is: the lines stay as thin as they are. */
const columns = 400;
const rows = 100;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** All of a chart that stays as it is while a cursor moves. */
export const ChartLines = memo(function ChartLines({ data }: { readonly data: ChartData }) {
  const { x, y, curves, breaks } = data;
  const path = (curve: Parameters<typeof curvePath>[0]) => curvePath(curve, { x, y }, columns, rows);
  return (
    <>
      {ticksOf(y, 2).map((tick) => (
        <div key={tick} className="tick" style={{ top: percent(1 - shareOn(tick, y)) }}>
          <span>{data.format(tick)}</span>
        </div>
      ))}
      {breaks.map(({ x: at, label }, index) => (
        <div key={at} className="break" style={{ left: percent(shareOf(at, x)) }}>
          {index === 0 && <span>{label}</span>}
        </div>
      ))}
      <svg viewBox={`0 0 ${columns} ${rows}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {curves.map(({ name, base }) => base && <path key={name} className="base" d={path(base)} />)}
        {curves.map((curve, index) => (
          <path key={curve.name} className={`tone${toneOf(index)}`} d={path(curve)} />
        ))}
      </svg>
    </>
  );
});

interface PointMarkProps {
  readonly data: ChartData;
  readonly curve: number;
  readonly point: number;
}

export function PointMark({ data: { x, y, curves }, curve, point }: PointMarkProps) {
  const value = curves[curve]?.values[point] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  const left = percent(shareOf(curves[curve]?.xs[point] ?? 0, x));
  return (
    <Mark
      className="on-plot"
      data-tone={toneOf(curve)}
      style={{ left, top: percent(1 - shareOn(value, y)) }}
    />
  );
}

export const CursorLine = ({ data, x }: { readonly data: ChartData; readonly x: number }) => (
  <div className="cursor" style={{ left: percent(shareOf(x, data.x)) }} />
);

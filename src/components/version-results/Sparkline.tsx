import { memo } from 'react';
import type { Series } from '#log/metrics/series.ts';
import { curvePath, drawable, rangeOf } from '#log/plot/curve.ts';
import { scaleFor } from '#log/plot/scale.ts';

const width = 60;
const height = 18;

/** How a metric went, without any figure. */
export const Sparkline = memo(function Sparkline({ series }: { readonly series: Series }) {
  const values = drawable(series.values);
  const y = rangeOf([values]);
  if (y === null || values.length < 2) return <span style={{ flex: 'none', width }} />;
  const xs = values.map((_, index) => index);
  const d = curvePath({ xs, values }, { x: [0, values.length - 1], y: scaleFor(y, null) }, width, height);
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
});

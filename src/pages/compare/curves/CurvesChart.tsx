import type { KeyboardEvent, PointerEvent } from 'react';
import { pointNear } from '#components/chart/chart-points.ts';
import type { ChartCursor } from '#components/chart/cursor.ts';
import { EdgeWords } from '#components/chart/EdgeWords.tsx';
import { useChartCursor } from '#components/chart/use-chart-cursor.ts';
import { useLit } from '#components/line-look/highlight.ts';
import { shareOf } from '#log/plot/scale.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { CurveLabels, maxLabels } from './CurveLabels.tsx';
import { CurvePaths, LitCurve, percent } from './CurvePaths.tsx';
import { CurvePoints } from './CurvePoints.tsx';
import { Edges, Frame, Plot } from './curves-parts.ts';
import { useStretch } from './use-stretch.ts';
import type { Zoom } from './use-zoom.ts';
import { wordsOfChart } from './words-of-chart.ts';

interface CurvesChartProps {
  readonly zoom: Zoom;
  readonly cursor: ChartCursor;
}

/** One curve for each version, with a cursor that the pointer and the keys move; a slider that says the values. */
export function CurvesChart({ zoom, cursor }: CurvesChartProps) {
  const { view, isZoomed } = zoom;
  const { highlight } = useCompare();
  const lit = useLit(highlight);
  const { x, points, aimAt, slider } = useChartCursor(view, cursor, {
    onAim: (stop, height) => {
      const near = pointNear(view, stop, height);
      const hovered = near === null ? null : (view.keys[near.curve] ?? null);
      if (hovered !== highlight.getState().hovered) highlight.setState({ hovered });
    },
    onLeave: () => highlight.setState({ hovered: null }),
  });
  const { stretch, ...drag } = useStretch((event) => aimAt(event)?.x ?? null, zoom.zoomTo);

  const key = (event: KeyboardEvent) => {
    slider.onKeyDown(event);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') zoom.zoomIn(x);
    else if (event.key === '-') zoom.zoomOut(x);
    else if (event.key === '0') zoom.reset();
  };

  const follow = (event: PointerEvent) => {
    slider.onPointerMove(event);
    drag.move(event);
  };

  const hasLabels = view.keys.length <= maxLabels;
  return (
    <Frame data-labels={hasLabels}>
      <Plot
        {...slider}
        aria-valuetext={wordsOfChart(view, points, x, lit)}
        aria-description="Press + and − to zoom, 0 to show all"
        data-lit={lit !== null && view.keys.includes(lit)}
        data-zoomed={isZoomed}
        onPointerMove={follow}
        onPointerDown={(event) => {
          slider.onPointerDown(event);
          drag.down(event);
        }}
        onPointerUp={drag.up}
        onPointerCancel={drag.cancel}
        onKeyDown={key}
      >
        <CurvePaths view={view} />
        <LitCurve view={view} />
        {stretch !== null && (
          <div
            className="stretch"
            style={{
              left: percent(Math.max(0, shareOf(stretch[0], view.x))),
              right: percent(Math.max(0, 1 - shareOf(stretch[1], view.x))),
            }}
          />
        )}
        {x !== null && <div className="cursor" style={{ left: percent(shareOf(x, view.x)) }} />}
        {x !== null && <CurvePoints view={view} points={points} />}
        {hasLabels && <CurveLabels view={view} />}
      </Plot>
      <Edges aria-hidden="true">
        <EdgeWords data={view} points={points} x={x} />
      </Edges>
    </Frame>
  );
}

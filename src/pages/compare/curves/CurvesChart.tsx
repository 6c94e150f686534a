import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { placeAt, pointNear, pointsAt } from '#components/chart/chart-points.ts';
import type { ChartCursor } from '#components/chart/cursor.ts';
import { lastAtMost } from '#log/pages/place.ts';
import { stopAfterKey, stopsOf } from '#log/plot/cursor-keys.ts';
import { nearestPoint } from '#log/plot/curve.ts';
import { shareOf, shareOn } from '#log/plot/scale.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { useLit } from '#pages/compare/highlight.ts';
import { curveColour } from '#pages/compare/Swatch.tsx';
import { CurveLabels, mostLabels } from './CurveLabels.tsx';
import { CurvePaths, LitCurve, percent } from './CurvePaths.tsx';
import type { CurveView } from './curve-view.ts';
import { Edges, Frame, Plot } from './curves-parts.ts';
import { wordsOfChart } from './words-of-chart.ts';

interface CurvesChartProps {
  readonly view: CurveView;
  readonly cursor: ChartCursor;
}

/** One curve for each version, with a cursor that the pointer and the keys move; a slider that says the values. */
export function CurvesChart({ view, cursor }: CurvesChartProps) {
  const { highlight, toneOf } = useCompare();
  const x = useStore(cursor, (state) => state.x);
  const lit = useLit(highlight);
  const plot = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => stopsOf(view.curves.map(({ xs }) => xs)), [view]);
  const points = pointsAt(view, x);
  const present = x === null ? stops.length - 1 : Math.max(0, lastAtMost(stops, x));

  const follow = ({ clientX, clientY }: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const aimed = view.x[0] + ((clientX - box.left) / box.width) * (view.x[1] - view.x[0]);
    const height = 1 - (clientY - box.top) / box.height;
    const stop = stops[nearestPoint({ xs: stops, values: stops }, aimed)];
    if (stop === undefined) return;
    cursor.setState({ x: stop });
    const near = pointNear(view, stop, height);
    const hovered = near === null ? null : (view.keys[near.curve] ?? null);
    if (hovered !== highlight.getState().hovered) highlight.setState({ hovered });
  };

  const leave = () => {
    cursor.setState({ x: null });
    highlight.setState({ hovered: null });
  };

  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cursor.setState({ x: null });
    const stop = stopAfterKey(event.key, stops, x);
    if (stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    cursor.setState({ x: stops[stop] ?? null });
  };

  const hasLabels = view.keys.length <= mostLabels;
  return (
    <Frame data-labels={hasLabels}>
      <Plot
        ref={plot}
        role="slider"
        tabIndex={0}
        aria-label={`Chart of ${view.title}`}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, stops.length)}
        aria-valuenow={present + 1}
        aria-valuetext={wordsOfChart(view, points, x, lit)}
        data-lit={lit !== null && view.keys.includes(lit)}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={leave}
        onKeyDown={key}
      >
        <CurvePaths view={view} />
        <LitCurve view={view} />
        {x !== null && <div className="cursor" style={{ left: percent(shareOf(x, view.x)) }} />}
        {x !== null &&
          points.map(({ point }, curve) => {
            const { xs, values } = view.curves[curve] ?? {};
            const value = values?.[point] ?? Number.NaN;
            if (Number.isNaN(value)) return null;
            const id = view.keys[curve] ?? '';
            const top = percent(1 - shareOn(value, view.y));
            const left = percent(shareOf(xs?.[point] ?? 0, view.x));
            return (
              <i key={id} className="point" style={{ left, top, backgroundColor: curveColour(toneOf(id)) }} />
            );
          })}
        {hasLabels && <CurveLabels view={view} />}
      </Plot>
      <Edges aria-hidden="true">
        {x === null ? (
          <>
            <span>{view.edges[0]}</span>
            <span>{view.edges[1]}</span>
          </>
        ) : (
          <b>{placeAt(view, points, x)}</b>
        )}
      </Edges>
    </Frame>
  );
}

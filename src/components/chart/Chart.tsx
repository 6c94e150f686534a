import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { lastAtMost } from '#log/pages/place.ts';
import { stopAfterKey, stopsOf } from '#log/plot/cursor-keys.ts';
import { nearestPoint } from '#log/plot/curve.ts';
import { ChartLines, CursorLine, PointMark } from './ChartLines.tsx';
import { CurveValues } from './CurveValues.tsx';
import type { ChartData } from './chart-data.ts';
import { Cell, Edges, Head, Plot } from './chart-parts.ts';
import { placeAt, pointNear, pointsAt, wordsAt } from './chart-points.ts';
import type { ChartCursor } from './cursor.ts';

interface ChartProps {
  readonly data: ChartData;
  readonly cursor: ChartCursor;
  readonly ownName: string;
  readonly baseName: string | undefined;
  /** A point was clicked, or Enter pressed at it. */
  readonly onOpen?: ((curve: number, point: number) => void) | undefined;
}

/** Curves with a cursor that the pointer and the keys move; for screen readers a slider that says the values. */
export const Chart = memo(function Chart({ data, cursor, ownName, baseName, onOpen }: ChartProps) {
  const x = useStore(cursor, (state) => state.x);
  const plot = useRef<HTMLDivElement>(null);
  const stops = useMemo(() => stopsOf(data.curves.map(({ xs }) => xs)), [data]);
  const points = pointsAt(data, x);
  const present = x === null ? stops.length - 1 : Math.max(0, lastAtMost(stops, x));

  const aim = ({ clientX, clientY }: MouseEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const [left, right] = data.x;
    return {
      x: left + ((clientX - box.left) / box.width) * (right - left),
      height: 1 - (clientY - box.top) / box.height,
    };
  };

  const follow = (event: PointerEvent) => {
    const aimed = aim(event);
    const stop = aimed && stops[nearestPoint({ xs: stops, values: stops }, aimed.x)];
    if (typeof stop === 'number') cursor.setState({ x: stop });
  };

  const press = (event: MouseEvent) => {
    const aimed = aim(event);
    const near = aimed && pointNear(data, aimed.x, aimed.height);
    if (near !== null) onOpen?.(near.curve, near.point);
  };

  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && x !== null) cursor.setState({ x: null });
    if (event.key === 'Enter') {
      const curve = points.findIndex(({ point }) => point >= 0);
      if (curve >= 0) onOpen?.(curve, points[curve]?.point ?? 0);
    }
    const stop = stopAfterKey(event.key, stops, x);
    if (stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    cursor.setState({ x: stops[stop] ?? null });
  };

  return (
    <Cell>
      <Head>
        <b translate="no">{data.title}</b>
        {points.length === 1 && <span>{points[0]?.value}</span>}
      </Head>
      <Plot
        ref={plot}
        role="slider"
        tabIndex={0}
        aria-label={`Chart of ${data.title}`}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, stops.length)}
        aria-valuenow={present + 1}
        aria-valuetext={wordsAt(data, points, x, baseName)}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => cursor.setState({ x: null })}
        onClick={press}
        onKeyDown={key}
        {...(onOpen === undefined ? {} : { 'aria-description': 'Press Enter to show the line in the log' })}
      >
        <ChartLines data={data} />
        {x !== null && <CursorLine data={data} x={x} />}
        {points.map(({ name, point }, curve) => (
          <PointMark key={name} data={data} curve={curve} point={point} />
        ))}
      </Plot>
      <Edges aria-hidden="true">
        {x === null ? (
          <>
            <span>{data.edges[0]}</span>
            <span>{data.edges[1]}</span>
          </>
        ) : (
          <b>{placeAt(data, points, x)}</b>
        )}
      </Edges>
      <CurveValues points={points} baseName={baseName} ownName={ownName} />
    </Cell>
  );
});

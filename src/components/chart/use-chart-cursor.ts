import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { lastAtMost } from '#log/pages/place.ts';
import { stopAfterKey, stopsOf } from '#log/plot/cursor-keys.ts';
import { nearestPoint } from '#log/plot/curve.ts';
import type { ChartData } from './chart-data.ts';
import { type CurvePoint, pointsAt } from './chart-points.ts';
import type { ChartCursor } from './cursor.ts';

/** A place in a chart. */
interface Aim {
  readonly x: number;
  /** From 0 to 1 above the axis. */
  readonly height: number;
}

interface CursorWatch {
  /** The pointer is there, and the cursor at the stop that is next to it. */
  readonly onAim?: (stop: number, height: number) => void;
  readonly onLeave?: () => void;
}

interface ChartCursorView {
  readonly x: number | null;
  readonly points: readonly CurvePoint[];
  readonly aimAt: (place: { readonly clientX: number; readonly clientY: number }) => Aim | null;
  /** For the plot: a slider. The caller describes its value. */
  readonly slider: Readonly<Record<`aria-${string}`, string | number>> & {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly role: 'slider';
    readonly tabIndex: 0;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** One cursor for the pointer and for keys, over the places where a curve has a point. */
export function useChartCursor(
  data: ChartData,
  cursor: ChartCursor,
  { onAim, onLeave }: CursorWatch = {},
): ChartCursorView {
  const x = useStore(cursor, (state) => state.x);
  const ref = useRef<HTMLDivElement>(null);
  const stops = useMemo(
    () => stopsOf(data.curves.map(({ xs }) => xs)).filter((stop) => stop >= data.x[0] && stop <= data.x[1]),
    [data],
  );
  const points = useMemo(() => pointsAt(data, x), [data, x]);
  const present = x === null ? stops.length - 1 : Math.max(0, lastAtMost(stops, x));

  const aimAt: ChartCursorView['aimAt'] = ({ clientX, clientY }) => {
    const box = ref.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return null;
    const [left, right] = data.x;
    return {
      x: left + ((clientX - box.left) / box.width) * (right - left),
      height: 1 - (clientY - box.top) / box.height,
    };
  };

  const follow = (event: PointerEvent) => {
    const aim = aimAt(event);
    const stop = aim && stops[nearestPoint({ xs: stops, values: stops }, aim.x)];
    if (aim === null || typeof stop !== 'number') return;
    cursor.setState({ x: stop });
    onAim?.(stop, aim.height);
  };

  return {
    x,
    points,
    aimAt,
    slider: {
      ref,
      role: 'slider',
      tabIndex: 0,
      'aria-label': `Chart of ${data.title}`,
      'aria-orientation': 'horizontal',
      'aria-valuemin': 1,
      'aria-valuemax': Math.max(1, stops.length),
      'aria-valuenow': Math.max(1, present + 1),
      onPointerMove: follow,
      onPointerDown: follow,
      onPointerLeave: () => {
        cursor.setState({ x: null });
        onLeave?.();
      },
      onKeyDown: (event) => {
        if (event.key === 'Escape' && x !== null) cursor.setState({ x: null });
        const stop = stopAfterKey(event.key, stops, x);
        if (stop === null || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        cursor.setState({ x: stops[stop] ?? null });
      },
    },
  };
}

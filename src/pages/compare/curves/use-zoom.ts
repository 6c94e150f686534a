import { useMemo, useState } from 'react';
import type { Range } from '#log/plot/scale.ts';
import { zoomedIn, zoomedOut, zoomedTo } from '#log/plot/zoom.ts';
import type { CurveView } from './curve-view.ts';
import { zoomView } from './zoom-view.ts';

export interface Zoom {
  /** The curves between the ends that were chosen, or all of them. */
  readonly view: CurveView;
  readonly isZoomed: boolean;
  /** Around a place, or the middle. */
  readonly zoomIn: (at: number | null) => void;
  readonly zoomOut: (at: number | null) => void;
  readonly zoomTo: (one: number, other: number) => void;
  readonly reset: () => void;
}

/** A stretch of the horizontal axis; another axis shows all again. */
export function useZoom(all: CurveView): Zoom {
  const [chosen, setChosen] = useState<{ readonly place: string; readonly range: Range } | null>(null);
  const whole = all.x;
  // Curves that grow or go may leave the stretch behind.
  const range = chosen?.place === all.place ? zoomedTo(chosen.range[0], chosen.range[1], whole) : null;
  const [low, high] = range ?? whole;
  const isZoomed = range !== null;
  const view = useMemo(() => (isZoomed ? zoomView(all, [low, high]) : all), [all, isZoomed, low, high]);
  const show = (next: Range | null) => setChosen(next && { place: all.place, range: next });
  return {
    view,
    isZoomed,
    zoomIn: (at) => show(zoomedIn([low, high], whole, at)),
    zoomOut: (at) => show(zoomedOut([low, high], whole, at)),
    zoomTo: (one, other) => show(zoomedTo(one, other, whole)),
    reset: () => show(null),
  };
}

import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { type Brush, brushAfterKey, brushOfShares } from '#log/compare/brush.ts';
import { AxisColumn, Handle } from './parallel-parts.ts';
import type { NamedAxis } from './parallel-view.ts';
import { withoutSharedStart } from './shared-start.ts';

interface AxisBrushProps {
  readonly axis: NamedAxis;
  readonly left: string;
  /** Undefined if all of the axis is wanted. */
  readonly brush: Brush | undefined;
  /** Null if all of it is wanted again. */
  readonly onBrush: (name: string, brush: Brush | null) => void;
}

/** px that a press may move and still be a press. */
const stillPress = 3;

/** An axis with its values; a stretch of it is chosen by dragging, or with the sliders at its ends. */
export const AxisBrush = memo(function AxisBrush({ axis, left, brush, onBrush }: AxisBrushProps) {
  const { key: id, name, stops } = axis;
  const column = useRef<HTMLDivElement>(null);
  const start = useRef<{ readonly y: number; readonly share: number } | null>(null);
  const [low, high]: Brush = brush ?? [0, stops.length - 1];
  const shareAt = (stop: number) => stops[stop]?.share ?? 0;

  const heightOf = (y: number): number => {
    const box = column.current?.getBoundingClientRect();
    return box === undefined ? 0 : 1 - (y - box.top) / box.height;
  };

  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    column.current?.setPointerCapture(event.pointerId);
    const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
    // Who takes one end leaves the other where it is.
    const share = end === 'low' ? shareAt(high) : end === 'high' ? shareAt(low) : heightOf(event.clientY);
    start.current = { y: event.clientY, share };
  };

  const move = (event: PointerEvent) => {
    if (start.current === null || Math.abs(event.clientY - start.current.y) <= stillPress) return;
    onBrush(id, brushOfShares(axis, start.current.share, heightOf(event.clientY)));
  };

  const up = (event: PointerEvent) => {
    const isPress = start.current !== null && Math.abs(event.clientY - start.current.y) <= stillPress;
    const isOfHandle = event.target instanceof HTMLElement && event.target.dataset.end !== undefined;
    start.current = null;
    if (isPress && !isOfHandle) onBrush(id, null);
  };

  const press = (end: 'low' | 'high') => (event: KeyboardEvent) => {
    if (event.key === 'Escape') onBrush(id, null);
    const next = brushAfterKey(event.key, end, [low, high], stops.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onBrush(id, next[0] === 0 && next[1] === stops.length - 1 ? null : next);
  };

  const texts = useMemo(() => withoutSharedStart(stops.map(({ text }) => text)), [stops]);
  const top = (stop: number) => `${((1 - shareAt(stop)) * 100).toFixed(2)}%`;
  return (
    <AxisColumn
      ref={column}
      style={{ left }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <div className="name" data-metric={id === 'metric'} translate="no" title={name} aria-hidden="true">
        {name}
      </div>
      {shownStops(axis, brush).map((stop) => (
        <span
          key={stop}
          className="stop"
          translate="no"
          aria-hidden="true"
          title={stops[stop]?.text}
          style={{ top: top(stop) }}
        >
          {texts[stop]}
        </span>
      ))}
      {brush !== undefined && (
        <div
          className="range"
          style={{
            top: `calc(${top(high)} - 6px)`,
            bottom: `calc(${(shareAt(low) * 100).toFixed(2)}% - 6px)`,
          }}
        />
      )}
      {(['high', 'low'] as const).map((end) => {
        const stop = end === 'low' ? low : high;
        return (
          <Handle
            key={end}
            role="slider"
            tabIndex={0}
            aria-label={`${end === 'low' ? 'Lowest' : 'Highest'} ${name}`}
            aria-orientation="vertical"
            aria-valuemin={1}
            aria-valuemax={stops.length}
            aria-valuenow={stop + 1}
            aria-valuetext={stops[stop]?.text ?? ''}
            data-end={end}
            data-brushed={brush !== undefined}
            style={{ top: top(stop) }}
            onKeyDown={press(end)}
          />
        );
      })}
    </AxisColumn>
  );
});

/** The ends of what is wanted and of the axis, and between them as many as have room. */
function shownStops({ stops }: NamedAxis, brush: Brush | undefined): readonly number[] {
  const shown = new Set<number>(brush);
  for (const stop of [0, stops.length - 1, ...stops.keys()]) {
    const share = stops[stop]?.share ?? 0;
    if ([...shown].every((other) => Math.abs((stops[other]?.share ?? 0) - share) >= room)) shown.add(stop);
  }
  return [...shown];
}

const room = 0.075;

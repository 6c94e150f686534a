import { type PointerEvent, type ReactNode, useRef } from 'react';
import type { Brush, Brushes } from '#log/compare/brush.ts';
import { lineNear } from '#log/compare/parallel-lines.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { useLit } from '#pages/compare/highlight.ts';
import { AxisBrush } from './AxisBrush.tsx';
import { LitLine } from './LitLine.tsx';
import { ParallelCanvas } from './ParallelCanvas.tsx';
import { Plot, plotHeight } from './parallel-parts.ts';
import type { NamedAxis } from './parallel-view.ts';

interface ParallelPlotProps {
  readonly axes: readonly NamedAxis[];
  readonly keys: readonly string[];
  readonly isIn: readonly boolean[];
  readonly brushes: Brushes;
  readonly onBrush: (name: string, brush: Brush | null) => void;
}

const axisRoom = 112;
/** How far the pointer may be from a line, of the height of the plot. */
const reach = 14 / plotHeight;

/** A line for each version over all axes; the one under the pointer stands out. */
export function ParallelPlot({ axes, keys, isIn, brushes, onBrush }: ParallelPlotProps) {
  const { highlight } = useCompare();
  const plot = useRef<HTMLDivElement>(null);

  const follow = ({ clientX, clientY, buttons }: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || buttons !== 0) return;
    const x = ((clientX - box.left) / box.width) * (axes.length - 1);
    const height = 1 - (clientY - box.top) / box.height;
    const lines = keys.flatMap((_, line) => (isIn[line] === true ? [line] : []));
    const near = lineNear(axes, lines, { x, height, reach });
    const hovered = near === null ? null : (keys[near] ?? null);
    if (hovered !== highlight.getState().hovered) highlight.setState({ hovered });
  };

  return (
    <Lit keys={keys}>
      {(isLit) => (
        <Plot
          ref={plot}
          role="group"
          aria-label="Parallel coordinates"
          data-lit={isLit}
          style={{ minWidth: (axes.length - 1) * axisRoom }}
          onPointerMove={follow}
          onPointerLeave={() => highlight.setState({ hovered: null })}
        >
          <ParallelCanvas axes={axes} keys={keys} isIn={isIn} />
          <LitLine axes={axes} keys={keys} />
          {axes.map((axis, place) => (
            <AxisBrush
              key={axis.key}
              axis={axis}
              left={`${((100 * place) / Math.max(1, axes.length - 1)).toFixed(2)}%`}
              brush={brushes.get(axis.key)}
              onBrush={onBrush}
            />
          ))}
        </Plot>
      )}
    </Lit>
  );
}

interface LitProps {
  readonly keys: readonly string[];
  readonly children: (isLit: boolean) => ReactNode;
}

function Lit({ keys, children }: LitProps) {
  const lit = useLit(useCompare().highlight);
  return children(lit !== null && keys.includes(lit));
}

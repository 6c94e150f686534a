import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useLit } from '#components/line-look/highlight.ts';
import type { LineLooks } from '#components/line-look/line-looks.ts';
import type { Brush, Brushes } from '#log/compare/brush.ts';
import { lineNear } from '#log/compare/parallel-lines.ts';
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
  readonly looks: LineLooks;
  readonly onBrush: (name: string, brush: Brush | null) => void;
}

const axisRoom = 112;
/** How far the pointer may be from a line, of the height of the plot. */
const reach = 14 / plotHeight;

/** A line for each version over all axes; the one under the pointer stands out. */
export function ParallelPlot({ axes, keys, isIn, brushes, looks, onBrush }: ParallelPlotProps) {
  const { highlight } = looks;
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
    <Lit keys={keys} highlight={highlight}>
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
          <ParallelCanvas axes={axes} keys={keys} isIn={isIn} toneOf={looks.toneOf} />
          <LitLine axes={axes} keys={keys} looks={looks} />
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
  readonly highlight: LineLooks['highlight'];
  readonly keys: readonly string[];
  readonly children: (isLit: boolean) => ReactNode;
}

function Lit({ keys, highlight, children }: LitProps) {
  const lit = useLit(highlight);
  return children(lit !== null && keys.includes(lit));
}

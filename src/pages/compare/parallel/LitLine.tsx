import { linePath } from '#log/compare/parallel-lines.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { useLit } from '#pages/compare/highlight.ts';
import { curveColour } from '#pages/compare/Swatch.tsx';
import type { NamedAxis } from './parallel-view.ts';

const rows = 100;

interface LitLineProps {
  readonly axes: readonly NamedAxis[];
  /** The versions of the lines. */
  readonly keys: readonly string[];
}

/** The line that stands out, over the others. */
export function LitLine({ axes, keys }: LitLineProps) {
  const { toneOf, highlight } = useCompare();
  const lit = useLit(highlight);
  const line = keys.indexOf(lit ?? '');
  if (line < 0) return null;
  const tone = toneOf(lit ?? '');
  return (
    <svg
      viewBox={`0 0 ${Math.max(1, axes.length - 1)} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={linePath(axes, line, rows)} stroke={curveColour(tone)} strokeDasharray={tone.dashes} />
    </svg>
  );
}

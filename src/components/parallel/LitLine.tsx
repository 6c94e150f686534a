import { useLit } from '#components/line-look/highlight.ts';
import type { LineLooks } from '#components/line-look/line-looks.ts';
import { curveColour } from '#components/line-look/Swatch.tsx';
import { linePath } from '#log/compare/parallel-lines.ts';
import type { NamedAxis } from './parallel-view.ts';

const rows = 100;

interface LitLineProps {
  readonly axes: readonly NamedAxis[];
  /** The versions of the lines. */
  readonly keys: readonly string[];
  readonly looks: LineLooks;
}

/** The line that stands out, over the others. */
export function LitLine({ axes, keys, looks: { toneOf, highlight } }: LitLineProps) {
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

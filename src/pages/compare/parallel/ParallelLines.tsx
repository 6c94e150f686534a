import { memo, useMemo } from 'react';
import { linesPath } from '#log/compare/parallel-lines.ts';
import { useCompare } from '#pages/compare/compare-context.ts';
import { useLit } from '#pages/compare/highlight.ts';
import { curveColour } from '#pages/compare/Swatch.tsx';
import type { NamedAxis } from './parallel-view.ts';

const rows = 100;

interface ParallelLinesProps {
  readonly axes: readonly NamedAxis[];
  /** The versions of the lines. */
  readonly keys: readonly string[];
  readonly isIn: readonly boolean[];
}

const boxOf = (axes: readonly NamedAxis[]): string => `0 0 ${Math.max(1, axes.length - 1)} ${rows}`;

/** All lines in few paths: one for each look, and one for what is brushed away. */
export const ParallelLines = memo(function ParallelLines({ axes, keys, isIn }: ParallelLinesProps) {
  const { toneOf } = useCompare();
  const looks = useMemo(() => {
    const byLook = new Map<string, number[]>();
    for (const [line, key] of keys.entries()) {
      if (isIn[line] !== true) continue;
      const { colour, dashes } = toneOf(key);
      const look = `${colour} ${dashes}`;
      const group = byLook.get(look);
      if (group === undefined) byLook.set(look, [line]);
      else group.push(line);
    }
    return [...byLook].map(([look, lines]) => ({ look, lines, tone: toneOf(keys[lines[0] ?? 0] ?? '') }));
  }, [keys, isIn, toneOf]);
  const out = keys.flatMap((_, line) => (isIn[line] === true ? [] : [line]));
  return (
    <svg
      className="all"
      viewBox={boxOf(axes)}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="out" d={linesPath(axes, out, rows)} />
      {looks.map(({ look, lines, tone }) => (
        <path
          key={look}
          d={linesPath(axes, lines, rows)}
          stroke={curveColour(tone)}
          strokeDasharray={tone.dashes}
        />
      ))}
    </svg>
  );
});

/** The line that stands out, over the others. */
export function LitLine({ axes, keys }: Omit<ParallelLinesProps, 'isIn'>) {
  const { toneOf, highlight } = useCompare();
  const lit = useLit(highlight);
  const line = keys.indexOf(lit ?? '');
  if (line < 0) return null;
  const tone = toneOf(lit ?? '');
  return (
    <svg
      className="lit"
      viewBox={boxOf(axes)}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={linesPath(axes, [line], rows)} stroke={curveColour(tone)} strokeDasharray={tone.dashes} />
    </svg>
  );
}

import { memo, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { curveColour } from '#components/line-look/Swatch.tsx';
import type { Tone } from '#components/line-look/tones.ts';
import { token } from '#ui/theme/tokens.ts';
import { drawLines, type LineLook } from './draw-lines.ts';
import type { NamedAxis } from './parallel-view.ts';

interface ParallelCanvasProps {
  readonly axes: readonly NamedAxis[];
  /** The versions of the lines. */
  readonly keys: readonly string[];
  /** Those that are not are drawn faintly, under the others. */
  readonly isIn: readonly boolean[];
  readonly toneOf: (key: string) => Tone;
}

/** As in the style of the canvas. */
const margin = 4;

const variableIn = (colour: string): string => colour.slice('var('.length, -1);

/** The lines that are in, by how they are drawn. */
function looksOf(
  keys: readonly string[],
  isIn: readonly boolean[],
  toneOf: (key: string) => Tone,
): readonly { readonly tone: Tone; readonly lines: readonly number[] }[] {
  const byLook = new Map<string, { readonly tone: Tone; readonly lines: number[] }>();
  for (const [line, key] of keys.entries()) {
    if (isIn[line] !== true) continue;
    const tone = toneOf(key);
    const look = `${tone.colour} ${tone.dashes}`;
    const known = byLook.get(look);
    if (known === undefined) byLook.set(look, { tone, lines: [line] });
    else known.lines.push(line);
  }
  return [...byLook.values()];
}

/** A line for each version. It is redrawn with other lines, another size and another scheme. */
export const ParallelCanvas = memo(function ParallelCanvas({
  axes,
  keys,
  isIn,
  toneOf,
}: ParallelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);

  const looks = useMemo(() => looksOf(keys, isIn, toneOf), [keys, isIn, toneOf]);

  const draw = useEffectEvent(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context === null || context === undefined) return;
    const { clientWidth, clientHeight } = element;
    const ratio = window.devicePixelRatio;
    element.width = Math.round(clientWidth * ratio);
    element.height = Math.round(clientHeight * ratio);
    context.scale(ratio, ratio);
    context.lineJoin = 'round';
    const styles = getComputedStyle(element);
    const isForced = window.matchMedia('(forced-colors: active)').matches;
    const inked = (colour: string) => (isForced ? 'CanvasText' : styles.getPropertyValue(variableIn(colour)));
    const out: LineLook = { colour: inked(token('lineStrong')), dashes: [], opacity: 0.3 };
    const area = { width: clientWidth - 2 * margin, height: clientHeight - 2 * margin, margin };
    const outside = [...keys.keys()].filter((line) => isIn[line] !== true);
    drawLines(context, area, axes, outside, out);
    for (const { tone, lines } of looks)
      drawLines(context, area, axes, lines, {
        colour: inked(curveColour(tone)),
        dashes: tone.dashes === '' ? [] : tone.dashes.split(' ').map(Number),
        opacity: 1,
      });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are another drawing
  useEffect(() => draw(), [axes, looks]);

  useEffect(() => {
    if (canvas.current === null) return;
    const resized = new ResizeObserver(() => draw());
    resized.observe(canvas.current);
    // The scheme is an attribute of the document.
    const recoloured = new MutationObserver(() => draw());
    recoloured.observe(document.documentElement, { attributes: true });
    return () => {
      resized.disconnect();
      recoloured.disconnect();
    };
  }, []);

  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={canvas} aria-hidden="true" />;
});

import type { ParallelAxis } from '#log/compare/parallel-axis.ts';
import { heightAt } from '#log/compare/parallel-lines.ts';

export interface LineLook {
  readonly colour: string;
  readonly dashes: readonly number[];
  readonly opacity: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
  /** Around the lines, for those that run along an edge. */
  readonly margin: number;
}

/** Strokes one line after the other: a path of a thousand lines that cross would take a second. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { width, height, margin }: Area,
  axes: readonly ParallelAxis[],
  lines: readonly number[],
  lookOf: (line: number) => LineLook,
): void {
  const step = width / Math.max(1, axes.length - 1);
  for (const line of lines) {
    const { colour, dashes, opacity } = lookOf(line);
    context.strokeStyle = colour;
    context.globalAlpha = opacity;
    context.setLineDash([...dashes]);
    context.beginPath();
    for (const [place, axis] of axes.entries())
      context.lineTo(margin + place * step, margin + height * (1 - heightAt(axis, line)));
    context.stroke();
  }
}

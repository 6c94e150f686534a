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

/** Few strokes are quick, and so are short ones: a single one of a thousand lines that cross takes seconds. */
const linesOfStroke = 10;
/** So many lines are a hair each, without dashes. */
const manyLines = 200;

/** Lines of one look. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { width, height, margin }: Area,
  axes: readonly ParallelAxis[],
  lines: readonly number[],
  { colour, dashes, opacity }: LineLook,
): void {
  const isMany = (axes[0]?.stopOf.length ?? 0) > manyLines;
  const step = width / Math.max(1, axes.length - 1);
  context.lineWidth = isMany ? 1 : 1.5;
  context.setLineDash(isMany ? [] : [...dashes]);
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  for (let from = 0; from < lines.length; from += linesOfStroke) {
    context.beginPath();
    for (const line of lines.slice(from, from + linesOfStroke))
      for (const [place, axis] of axes.entries()) {
        const top = margin + height * (1 - heightAt(axis, line));
        if (place === 0) context.moveTo(margin, top);
        else context.lineTo(margin + place * step, top);
      }
    context.stroke();
  }
}

import type { ParallelAxis } from './parallel-axis.ts';

/** How high a line is at an axis, from 0 to 1. */
export const heightAt = ({ stops, stopOf }: ParallelAxis, line: number): number =>
  stops[stopOf[line] ?? 0]?.share ?? 0;

/** A line over axes that are at 0, 1, 2 …, in a drawing that is `rows` high: the data of an SVG path. */
export const linePath = (axes: readonly ParallelAxis[], line: number, rows: number): string =>
  axes
    .map(
      (axis, place) => `${place === 0 ? 'M' : 'L'}${place} ${(rows * (1 - heightAt(axis, line))).toFixed(2)}`,
    )
    .join('');

/**
 * The line next to a point.
 * @param x where axes stand at 0, 1, 2 …
 * @param height from 0 to 1
 * @param reach how far it may be from the line
 */
export function lineNear(
  axes: readonly ParallelAxis[],
  lines: readonly number[],
  { x, height, reach }: { readonly x: number; readonly height: number; readonly reach: number },
): number | null {
  const last = axes.length - 1;
  const place = Math.max(0, Math.min(last - 1, Math.floor(x)));
  const [left, right] = [axes[place], axes[Math.min(last, place + 1)]];
  if (left === undefined || right === undefined) return null;
  const way = Math.max(0, Math.min(1, x - place));
  let nearest: number | null = null;
  let distance = reach;
  for (const line of lines) {
    const at = heightAt(left, line) * (1 - way) + heightAt(right, line) * way;
    if (Math.abs(at - height) > distance) continue;
    distance = Math.abs(at - height);
    nearest = line;
  }
  return nearest;
}

import { lastAtMost } from '#log/pages/place.ts';
import { decimate } from './decimate.ts';
import { type Range, type Scale, shareOf, shareOn } from './scale.ts';

/** Points from left to right; a NaN in `values` is a gap. */
export interface Curve {
  readonly xs: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The lowest and the highest number in lists; null if there is none. */
export function rangeOf(lists: readonly ArrayLike<number>[]): Range | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of lists)
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index] ?? Number.NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low <= high ? [low, high] : null;
}

/** The points of a curve from an x on; null if there are none. */
export function curveFrom({ xs, values }: Curve, low: number): Curve | null {
  const all = Array.from(xs);
  const from = all.findIndex((x) => x >= low);
  return from === -1 ? null : { xs: all.slice(from), values: Array.from(values).slice(from) };
}

/** A copy in which what is not finite is a gap. */
export function drawable(values: readonly number[]): Float64Array {
  const drawn = new Float64Array(values);
  for (let index = 0; index < drawn.length; index += 1)
    if (!Number.isFinite(drawn[index])) drawn[index] = Number.NaN;
  return drawn;
}

/** The data of an SVG path in a drawing of so many columns and rows. A point between two gaps is a dot. */
export function curvePath(
  { xs, values }: Curve,
  { x, y }: { readonly x: Range; readonly y: Scale },
  columns: number,
  rows: number,
): string {
  let path = '';
  let isOpen = false;
  for (const index of decimate(xs, values, columns)) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) {
      isOpen = false;
      continue;
    }
    const left = (columns * shareOf(xs[index] ?? 0, x)).toFixed(1);
    const top = (rows * (1 - shareOn(value, y))).toFixed(1);
    path += isOpen ? `L${left} ${top}` : `M${left} ${top}h0`;
    isOpen = true;
  }
  return path;
}

/** The index of the point that is nearest to an x; -1 where there is none. */
export function nearestPoint({ xs }: Curve, x: number): number {
  const before = lastAtMost(xs, x);
  if (before < 0 || before + 1 >= xs.length) return Math.min(before + 1, xs.length - 1);
  const [left, right] = [xs[before] ?? 0, xs[before + 1] ?? 0];
  return right - x < x - left ? before + 1 : before;
}

/** As `nearestPoint`, but -1 beside the curve. `width` is that of the whole chart. */
export function pointAtCursor(curve: Curve, x: number, width: number): number {
  const last = curve.xs.length - 1;
  const margin = width / 50;
  const isBeside = x < (curve.xs[0] ?? 0) - margin || x > (curve.xs[last] ?? 0) + margin;
  return isBeside ? -1 : nearestPoint(curve, x);
}

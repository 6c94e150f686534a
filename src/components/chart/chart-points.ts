import { nearestPoint, pointAtCursor } from '#log/plot/curve.ts';
import { shareOn } from '#log/plot/scale.ts';
import type { ChartData } from './chart-data.ts';

/** What a curve says at the cursor, or at its end where there is none. */
export interface CurvePoint {
  readonly name: string;
  /** -1 where the curve has no point there. */
  readonly point: number;
  readonly value: string;
  /** What the base version had at the same place; null if it has no such curve. */
  readonly base: string | null;
}

const nothing = '–';

export function pointsAt(
  { curves, x: [low, high], format }: ChartData,
  x: number | null,
): readonly CurvePoint[] {
  const width = high - low;
  return curves.map(({ name, base, ...curve }) => {
    const last = curve.xs.length - 1;
    const point = x === null ? last : pointAtCursor(curve, x, width);
    const before = base === undefined ? -1 : pointAtCursor(base, x ?? curve.xs[last] ?? low, width);
    const [value, baseValue] = [curve.values[point], base?.values[before]];
    return {
      name,
      point,
      value: value === undefined ? nothing : format(value),
      base: base === undefined ? null : baseValue === undefined ? nothing : format(baseValue),
    };
  });
}

/** Where the cursor is, in the words of the first curve that has a point there; '' where there is neither. */
export function placeAt(
  { placeOf, placeOfX }: ChartData,
  points: readonly CurvePoint[],
  x: number | null,
): string {
  const curve = points.findIndex(({ point }) => point >= 0);
  const found = points[curve];
  if (found !== undefined) return placeOf(curve, found.point);
  return x === null ? '' : placeOfX(x);
}

/** Where the value of the base version is, if its curve goes on behind the own ones; '' where that is said elsewhere. */
export function basePlace(data: ChartData, points: readonly CurvePoint[], x: number | null): string {
  const tolerance = (data.x[1] - data.x[0]) / 50;
  const goesOn = data.curves.some(({ xs, base }) => lastOf(base?.xs ?? []) > lastOf(xs) + tolerance);
  if (x !== null || !goesOn) return '';
  return points.length === 1 ? `at ${placeAt(data, points, x)}` : 'at this point';
}

const lastOf = (xs: ArrayLike<number>): number => xs[xs.length - 1] ?? Number.NEGATIVE_INFINITY;

/** All of it in one sentence. */
export const wordsAt = (
  data: ChartData,
  points: readonly CurvePoint[],
  x: number | null,
  baseName: string | undefined,
): string =>
  [
    placeAt(data, points, x),
    ...points.map(
      ({ name, value, base }) =>
        `${name} ${value}${base === null || baseName === undefined ? '' : `, ${baseName} ${base}`}`,
    ),
  ].join(', ');

/** The point that is next to a place, `height` from 0 to 1 above the axis: of several curves the one that is closest. */
export function pointNear(
  { curves, y }: ChartData,
  x: number,
  height: number,
): { readonly curve: number; readonly point: number } | null {
  const found = curves
    .map((each, curve) => {
      const point = nearestPoint(each, x);
      const distance = Math.abs(shareOn(each.values[point] ?? Number.NaN, y) - height);
      return { curve, point, distance: Number.isNaN(distance) ? 1 : distance };
    })
    .filter(({ point }) => point >= 0)
    .toSorted((one, other) => one.distance - other.distance)[0];
  return found ?? null;
}

import { type CurvePoint, placeAt } from '#components/chart/chart-points.ts';
import type { CurveView } from './curve-view.ts';

/** More values than these are no sentence any more. */
const maxValues = 8;

/** What the chart says at its cursor: of the version that stands out, else of the first ones. */
export function wordsOfChart(
  view: CurveView,
  points: readonly CurvePoint[],
  x: number | null,
  lit: string | null,
): string {
  const litCurve = view.keys.indexOf(lit ?? '');
  const said = litCurve < 0 ? points.slice(0, maxValues) : points.slice(litCurve, litCurve + 1);
  const rest = litCurve < 0 ? points.length - said.length : 0;
  return [
    placeAt(view, points, x),
    ...said.map(({ name, value }) => `${name} ${value}`),
    ...(rest > 0 ? [`${rest} more`] : []),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

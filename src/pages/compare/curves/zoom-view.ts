import { rangeOf } from '#log/plot/curve.ts';
import { type Range, scaleFor } from '#log/plot/scale.ts';
import type { CurveView } from './curve-view.ts';

/** The curves between two places, scaled to their values there. Lines continue to the nearest points outside. */
export function zoomView(view: CurveView, x: Range): CurveView {
  const cuts = view.curves.map(({ xs }) => {
    const list = Array.from(xs);
    const first = list.findIndex((at) => at >= x[0]);
    const last = list.findLastIndex((at) => at <= x[1]);
    return first === -1 || last === -1 ? [0, 0] : [Math.max(0, first - 1), Math.min(list.length, last + 2)];
  });
  const curves = view.curves.map(({ name, xs, values }, curve) => {
    const [from, to] = cuts[curve] ?? [0, 0];
    return { name, xs: Array.from(xs).slice(from, to), values: Array.from(values).slice(from, to) };
  });
  const shown = curves.map(({ xs, values }) =>
    values.filter((_, point) => (xs[point] ?? 0) >= x[0] && (xs[point] ?? 0) <= x[1]),
  );
  const range = rangeOf(shown) ?? rangeOf(curves.map(({ values }) => values));
  return {
    ...view,
    curves,
    x,
    y: range === null ? view.y : scaleFor(range, view.y.isLog ? 'log' : 'linear'),
    edges: [view.placeOfX(x[0]), view.placeOfX(x[1])],
    placeOf: (curve, point) => view.placeOf(curve, point + (cuts[curve]?.[0] ?? 0)),
  };
}

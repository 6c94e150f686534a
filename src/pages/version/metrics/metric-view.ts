import type { ChartData, CurveBreak } from '#components/chart/chart-data.ts';
import { placeWords, placeWordsOf } from '#components/chart/place-words.ts';
import { quantityOf } from '#log/metrics/metric-name.ts';
import { type PlaceName, placeNamesOf, placesOf } from '#log/metrics/place-axis.ts';
import {
  type Chart,
  defaultCharts,
  type KindOverrides,
  pointAt,
  type Result,
  resultsOf,
} from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';
import { curveFrom, drawable, rangeOf } from '#log/plot/curve.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { type ScaleName, scaleFor } from '#log/plot/scale.ts';

interface MetricChart extends ChartData {
  /** Beside the curves of the chart, in their order. */
  readonly series: readonly Series[];
}

export interface MetricView {
  readonly charts: readonly MetricChart[];
  readonly results: readonly Result[];
  readonly baseResults: readonly Result[];
  /** A curve of the base version is drawn. */
  readonly hasBase: boolean;
  /** It has the same names, but at none of the places that are drawn. */
  readonly isBaseElsewhere: boolean;
  readonly places: readonly PlaceName[];
  readonly place: PlaceName;
}

interface Choices {
  readonly shown: readonly string[] | null;
  readonly kinds: KindOverrides;
  readonly place: PlaceName | null;
  readonly scale: ScaleName | null;
}

/** All that the card shows of the series of a version and its base. */
export function metricView(
  series: readonly Series[],
  base: readonly Series[],
  { shown, kinds, place: wanted, scale }: Choices,
): MetricView {
  const places = placeNamesOf(series);
  const place = places.find((name) => name === wanted) ?? places[0] ?? 'line';
  const [own, before] = [series, base].map((all) => {
    const xs = placesOf(all, place);
    return new Map(all.map((each, index) => [each.name, { series: each, xs: xs[index] ?? [] }]));
  });
  const chosen = shown === null ? defaultCharts(series, kinds) : chartsOf(series, shown);
  const charts = chosen.map(({ quantity, names }) =>
    chartData(
      quantity,
      byImportance(names).flatMap((name) => own?.get(name) ?? []),
      { place, scale },
      before,
    ),
  );
  const curves = charts.flatMap((chart) => chart.curves);
  const hasBase = curves.some((curve) => curve.base !== undefined);
  return {
    charts,
    hasBase,
    isBaseElsewhere: !hasBase && curves.some(({ name }) => before?.has(name)),
    results: resultsOf(series, kinds),
    baseResults: resultsOf(base, kinds),
    places,
    place,
  };
}

/** The names that were chosen, those of one quantity in one chart. */
function chartsOf(series: readonly Series[], shown: readonly string[]): readonly Chart[] {
  const names = series.map(({ name }) => name).filter((name) => shown.includes(name));
  const quantities = new Set(names.map((name) => quantityOf(name).quantity));
  return [...quantities].map((quantity) => ({
    quantity,
    names: names.filter((name) => quantityOf(name).quantity === quantity),
  }));
}

/** Training data first. */
const byImportance = (names: readonly string[]): readonly string[] => {
  const order = [null, 'train', 'validation', 'test'];
  const rank = (name: string) => order.indexOf(quantityOf(name).split);
  return names.toSorted((one, other) => rank(one) - rank(other));
};

interface Placed {
  readonly series: Series;
  readonly xs: ArrayLike<number>;
}

function chartData(
  quantity: string,
  placed: readonly Placed[],
  { place, scale }: { readonly place: PlaceName; readonly scale: ScaleName | null },
  before: ReadonlyMap<string, Placed> | undefined,
): MetricChart {
  // Of a log that is read from its end, only the newest part of both is compared.
  const low = rangeOf(placed.map(({ xs }) => xs))?.[0] ?? 0;
  const curves = placed.map(({ series, xs }) => {
    const found = before?.get(series.name);
    const base = found && curveFrom({ xs: found.xs, values: drawable(found.series.values) }, low);
    return { name: series.name, xs, values: drawable(series.values), ...(base && { base }) };
  });
  const all = curves.flatMap(({ base, ...own }) => (base === undefined ? [own] : [own, base]));
  const x = rangeOf(all.map(({ xs }) => xs)) ?? [0, 1];
  const y = rangeOf(all.map(({ values }) => values)) ?? [0, 1];
  const unit = placed.every(({ series }) => series.unit === '%') ? ' %' : '';
  return {
    title: placed.length === 1 ? (placed[0]?.series.name ?? quantity) : quantity,
    curves,
    x,
    y: scaleFor(y, scale),
    breaks: placed.flatMap(breaksOf),
    format: (value) => `${formatFigure(value)}${unit}`,
    edges: [placeWords(place, x[0]), placeWords(place, x[1])],
    placeOfX: (at) => placeWords(place, at),
    placeOf: (curve, point) => {
      const source = placed[curve];
      return source === undefined
        ? ''
        : placeWordsOf(pointAt(source.series, point), place, source.xs[point] ?? 0);
    },
    series: placed.map(({ series }) => series),
  };
}

/** Where a curve stops being a number, each time that it does. */
const breaksOf = ({ series: { values }, xs }: Placed): readonly CurveBreak[] =>
  values.flatMap((value, index) =>
    Number.isFinite(value) || (index > 0 && !Number.isFinite(values[index - 1]))
      ? []
      : [{ x: xs[index] ?? 0, label: formatFigure(value) }],
  );

import type { ChartData } from '#components/chart/chart-data.ts';
import { placeWords, placeWordsOf } from '#components/chart/place-words.ts';
import { type PlaceName, placeNamesOf, placesOf } from '#log/metrics/place-axis.ts';
import { pointAt } from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';
import { drawable, rangeOf } from '#log/plot/curve.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { scaleFor } from '#log/plot/scale.ts';

/** The curves of one metric, one for each version that has it. */
export interface CurveView extends ChartData {
  /** Of the versions, beside the curves. */
  readonly keys: readonly string[];
  readonly places: readonly PlaceName[];
  readonly place: PlaceName;
}

interface Source {
  readonly key: string;
  readonly label: string;
  readonly series: Series;
}

/** What the logs of all of them say, so that the same place means the same in each. */
function sharedPlaces(sources: readonly Source[]): readonly PlaceName[] {
  const said = sources
    .filter(({ series }) => series.values.length > 1)
    .map(({ series }) => placeNamesOf([series]));
  const shared = (said[0] ?? []).filter((name) => said.every((names) => names.includes(name)));
  return shared.length === 0 ? ['line'] : shared;
}

/** @param wanted what stands from left to right, where all logs say it */
export function curveView(title: string, sources: readonly Source[], wanted: PlaceName | null): CurveView {
  const places = sharedPlaces(sources);
  const place = places.find((name) => name === wanted) ?? places[0] ?? 'line';
  const curves = sources.map(({ label, series }) => ({
    name: label,
    xs: placesOf([series], place)[0] ?? [],
    values: drawable(series.values),
  }));
  const x = rangeOf(curves.map(({ xs }) => xs)) ?? [0, 1];
  const unit = sources.every(({ series }) => series.unit === '%') ? ' %' : '';
  return {
    title,
    keys: sources.map(({ key }) => key),
    curves,
    x,
    y: scaleFor(rangeOf(curves.map(({ values }) => values)) ?? [0, 1], null),
    breaks: [],
    format: (value) => `${formatFigure(value)}${unit}`,
    edges: [placeWords(place, x[0]), placeWords(place, x[1])],
    placeOfX: (at) => placeWords(place, at),
    placeOf: (curve, point) => {
      const source = sources[curve];
      if (source === undefined) return '';
      return placeWordsOf(pointAt(source.series, point), place, curves[curve]?.xs[point] ?? 0);
    },
    places,
    place,
  };
}

/** Moves labels apart that stand too close, from 0 at the top to 1; each as near to its place as the others let it. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = [...wanted.keys()].toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = new Map<number, number>();
  let next = 0;
  for (const index of order) {
    const at = Math.max(next, wanted[index] ?? 0);
    placed.set(index, at);
    next = at + gap;
  }
  let room = 1;
  for (const index of order.toReversed()) {
    const at = Math.max(0, Math.min(room, placed.get(index) ?? 0));
    placed.set(index, at);
    room = at - gap;
  }
  return wanted.map((_, index) => placed.get(index) ?? 0);
}

import type { ChartData } from '#components/chart/chart-data.ts';
import { placeWords, placeWordsOf } from '#components/chart/place-words.ts';
import { type PlaceName, placeNamesOf, placesOf } from '#log/metrics/place-axis.ts';
import { pointAt } from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';
import { drawable, rangeOf } from '#log/plot/curve.ts';
import { formatFigure } from '#log/plot/figures.ts';
import { type ScaleName, scaleFor } from '#log/plot/scale.ts';

/** `share` is the elapsed part of the run, going by the log that was read: runs of different lengths can be compared. */
export type CurveAxis = PlaceName | 'share';

/** The curves of one metric, one for each version that has it. */
export interface CurveView extends ChartData {
  /** Of the versions, beside the curves. */
  readonly keys: readonly string[];
  readonly places: readonly CurveAxis[];
  readonly place: CurveAxis;
  /** All values are above 0. */
  readonly canBeLog: boolean;
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

const per = 100;

/** From 0 to 100 along the series' own axis. */
function sharesOf(series: Series): Float64Array {
  const [places = new Float64Array()] = placesOf([series], placeNamesOf([series])[0] ?? 'line');
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return places.map((place) => (last > first ? (per * (place - first)) / (last - first) : per));
}

const xsOf = (series: Series, place: CurveAxis): Float64Array =>
  place === 'share' ? sharesOf(series) : (placesOf([series], place)[0] ?? new Float64Array());

const wordsOf = (place: CurveAxis, x: number): string =>
  place === 'share' ? `${Math.round(x)} % of the run` : placeWords(place, x);

interface Wanted {
  /** What stands from left to right, where all logs say it. */
  readonly place?: CurveAxis | null;
  readonly scale?: ScaleName | null;
}

export function curveView(title: string, sources: readonly Source[], wanted: Wanted = {}): CurveView {
  const shared = sharedPlaces(sources);
  const places: readonly CurveAxis[] = sources.length > 1 ? [...shared, 'share'] : shared;
  const place = places.find((name) => name === wanted.place) ?? places[0] ?? 'line';
  const curves = sources.map(({ label, series }) => ({
    name: label,
    xs: xsOf(series, place),
    values: drawable(series.values),
  }));
  const range = rangeOf(curves.map(({ values }) => values)) ?? [0, 1];
  const x = rangeOf(curves.map(({ xs }) => xs)) ?? [0, 1];
  const unit = sources.every(({ series }) => series.unit === '%') ? ' %' : '';
  return {
    title,
    keys: sources.map(({ key }) => key),
    curves,
    x,
    y: scaleFor(range, wanted.scale ?? null),
    breaks: [],
    format: (value) => `${formatFigure(value)}${unit}`,
    edges: [wordsOf(place, x[0]), wordsOf(place, x[1])],
    placeOfX: (at) => wordsOf(place, at),
    placeOf: (curve, point) => {
      const source = sources[curve];
      if (source === undefined) return '';
      const at = curves[curve]?.xs[point] ?? 0;
      return place === 'share' ? wordsOf(place, at) : placeWordsOf(pointAt(source.series, point), place, at);
    },
    places,
    place,
    canBeLog: range[0] > 0,
  };
}

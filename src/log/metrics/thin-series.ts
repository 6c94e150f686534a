import { decimate } from '#log/plot/decimate.ts';
import type { Series } from './series.ts';

/** With four points of a column, about two hundred are kept. */
const columns = 48;
const maxPoints = 4 * columns + 8;

/** A series of at most about two hundred points that has the same first, last, lowest and highest. */
export function thinSeries(series: Series): Series {
  const { values } = series;
  if (values.length <= maxPoints) return series;
  const all = decimate([...values.keys()], values, columns);
  if (all.length <= maxPoints) return picked(series, all);
  // Of repeated values that are no number, only the first is kept.
  const firstNaN = values.findIndex(Number.isNaN);
  const numbers = [...values.keys()].filter((index) => !Number.isNaN(values[index]));
  const kept = decimate(
    numbers,
    numbers.map((index) => values[index] ?? 0),
    columns,
  ).map((place) => numbers[place] ?? 0);
  const last = values.length - 1;
  return picked(
    series,
    [...new Set([...kept, firstNaN, last])].toSorted((one, other) => one - other),
  );
}

function picked(series: Series, indexes: readonly number[]): Series {
  const { times } = series;
  const pick = (list: readonly number[]) => indexes.map((index) => list[index] ?? Number.NaN);
  return {
    ...series,
    lines: pick(series.lines),
    steps: pick(series.steps),
    epochs: pick(series.epochs),
    values: pick(series.values),
    times: times.length > 0 ? pick(times) : [],
  };
}

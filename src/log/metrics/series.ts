/**
 * Flat arrays of one length; a step, an epoch or a time that nothing says is NaN. `readSeries` adds to the arrays of a
 * state in place: who keeps a series over the next lines copies it.
 */
export interface Series {
  /** As it is printed. */
  readonly name: string;
  readonly unit: '%' | '';
  readonly lines: readonly number[];
  readonly steps: readonly number[];
  readonly epochs: readonly number[];
  /** Milliseconds since 1970 UTC, as the lines begin with them; empty where no line does. */
  readonly times: readonly number[];
  /** NaN is a value that was printed. */
  readonly values: readonly number[];
}

export interface GrowingSeries extends Series {
  readonly lines: number[];
  readonly steps: number[];
  readonly epochs: number[];
  readonly times: number[];
  readonly values: number[];
}

export const emptySeries = (name: string, unit: '%' | ''): GrowingSeries => ({
  name,
  unit,
  lines: [],
  steps: [],
  epochs: [],
  times: [],
  values: [],
});

/** To be called before the point is added. */
export function addTime({ lines, times }: GrowingSeries, time: number): void {
  if (times.length === 0 && Number.isNaN(time)) return;
  while (times.length < lines.length) times.push(Number.NaN);
  times.push(time);
}

/** Both read by themselves, `earlier` from the lines in front of `later`; the lines of `later` move down by `lineCount`. */
export function mergeSeries(
  earlier: readonly Series[],
  later: readonly Series[],
  lineCount: number,
): readonly Series[] {
  const behind = new Map(later.map((series) => [series.name, moved(series, lineCount)]));
  const merged = earlier.map((first) => {
    const second = behind.get(first.name);
    behind.delete(first.name);
    return second === undefined ? first : joined(first, second);
  });
  return [...merged, ...behind.values()];
}

const moved = (series: Series, by: number): Series => ({
  ...series,
  lines: series.lines.map((line) => line + by),
});

const joined = (first: Series, second: Series): Series => ({
  name: first.name,
  unit: first.unit === '' ? second.unit : first.unit,
  lines: [...first.lines, ...second.lines],
  steps: [...first.steps, ...second.steps],
  epochs: [...first.epochs, ...second.epochs],
  times: joinedTimes(first, second),
  values: [...first.values, ...second.values],
});

const joinedTimes = (first: Series, second: Series): readonly number[] =>
  first.times.length + second.times.length === 0 ? [] : [...timesOrGaps(first), ...timesOrGaps(second)];

const timesOrGaps = ({ times, lines }: Series): readonly number[] =>
  times.length > 0 ? times : lines.map(() => Number.NaN);

import type { Position } from './position.ts';

/**
 * Arrays of the same length; an unknown step, epoch or time is NaN. `readSeries` adds to the arrays of a
 * state in place: to keep a series as it is while more lines are read, copy it.
 */
export interface Series {
  /** As it is printed. */
  readonly name: string;
  readonly unit: '%' | '';
  readonly lines: readonly number[];
  readonly steps: readonly number[];
  readonly epochs: readonly number[];
  /** Milliseconds since 1970 UTC, as the lines begin with them; empty if no line does. */
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

export function addPoint(
  series: GrowingSeries,
  value: number,
  line: number,
  time: number,
  { step, epoch }: Position,
): void {
  addTime(series, time);
  series.lines.push(line);
  series.steps.push(step ?? Number.NaN);
  series.epochs.push(epoch ?? Number.NaN);
  series.values.push(value);
}

/** To be called before the point is added. */
function addTime({ lines, times }: GrowingSeries, time: number): void {
  if (times.length === 0 && Number.isNaN(time)) return;
  while (times.length < lines.length) times.push(Number.NaN);
  times.push(time);
}

/**
 * Removes the last point if it equals the one before it: two handlers of a logger print each line twice, and a summary
 * repeats the end of a progress bar. Another value at the same step stays, since it is not known which of them counts.
 * Without a step or an epoch, the same value again is a new point.
 */
export function dropRepeat({ lines, steps, epochs, times, values }: GrowingSeries): void {
  const last = values.length - 1;
  const isSame = (list: readonly number[]) => Object.is(list[last], list[last - 1]);
  const isPlaced = !(Number.isNaN(steps[last]) && Number.isNaN(epochs[last]));
  if (last < 1 || !isPlaced || ![steps, epochs, values].every(isSame)) return;
  if (times.length === lines.length) times.pop();
  for (const list of [lines, steps, epochs, values]) list.pop();
}

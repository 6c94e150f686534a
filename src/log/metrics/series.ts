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

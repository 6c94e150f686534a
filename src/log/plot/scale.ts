/** From the lowest to the highest. */
export type Range = readonly [number, number];

/** An axis of values. On a logarithmic one all values are above 0. */
export interface Scale {
  readonly range: Range;
  readonly isLog: boolean;
}

export const linear = (range: Range): Scale => ({ range, isLog: false });

/** Half of the width of a range: the whole may be more than a number can be. */
const halfOf = ([low, high]: Range): number => high / 2 - low / 2;

/** Where a value is in a range, from 0 to 1; in the middle of a range that is one value. */
export const shareOf = (value: number, [low, high]: Range): number =>
  high > low ? halfOf([low, value]) / halfOf([low, high]) : 0.5;

/** As `shareOf`, on a scale. */
export const shareOn = (value: number, { range, isLog }: Scale): number =>
  isLog ? shareOf(Math.log10(value), powersOf(range)) : shareOf(value, range);

const powersOf = ([low, high]: Range): Range => [Math.log10(low), Math.log10(high)];

/** Above this ratio the lower values would be one flat line. */
const wideRatio = 100;

export type ScaleName = 'log' | 'linear';

/** An axis for the values in a range; it is logarithmic where that is wanted, or nothing is and the range is wide. */
export function scaleFor(range: Range, wanted: ScaleName | null): Scale {
  const [low, high] = range;
  const isLog = low > 0 && (wanted === null ? high / low > wideRatio : wanted === 'log');
  if (!isLog) return linear(withMargin(range));
  const [bottom, top] = withMargin(powersOf(range));
  return { range: [10 ** bottom, 10 ** top], isLog };
}

/** A few round numbers on a scale, rising. */
export function ticksOf({ range, isLog }: Scale, count: number): readonly number[] {
  if (!isLog) return evenTicks(range, count);
  const [low, high] = powersOf(range);
  const powers = evenTicks([Math.ceil(low), Math.floor(high)], count).filter(Number.isInteger);
  return powers.length < 2 ? evenTicks(range, count) : powers.map((power) => 10 ** power);
}

const steps = [1, 2, 2.5, 5, 10];

function evenTicks([low, high]: Range, count: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (halfOf([low, high]) / count) * 2;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (steps.find((each) => each * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A little more than the values, so that no line runs along the edge. */
export function withMargin([low, high]: Range): Range {
  const margin = high > low ? halfOf([low, high]) * 0.1 : Math.abs(high) * 0.05 || 1;
  return [Math.max(-Number.MAX_VALUE, low - margin), Math.min(Number.MAX_VALUE, high + margin)];
}

import type { Range } from './curve.ts';

/** Four figures are enough to compare; the table has all of them. */
export function formatFigure(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e6)) return shortExponent(value.toExponential(2));
  return size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}

const shortExponent = (text: string): string => text.replace(/\.?0*e\+?/, 'e');

const steps = [1, 2, 2.5, 5, 10];

/** A few round numbers inside a range, rising. */
export function ticksOf([low, high]: Range, count: number): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
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
  const margin = high > low ? (high - low) * 0.05 : Math.abs(high) * 0.05 || 1;
  return [low - margin, high + margin];
}

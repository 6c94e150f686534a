import { formatNumber } from '#util/format.ts';
import { maxPoints } from './limits.ts';
import { isWhole, type RangeNumber, readRangeNumber, writeRangeNumber } from './range-number.ts';

type Scale = 'log' | 'linear';

/** A range without a count: points are drawn from it at random. */
export interface OpenRange {
  readonly from: RangeNumber;
  readonly to: RangeNumber;
  readonly scale: Scale;
}

export type RangeReading =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'open'; readonly range: OpenRange }
  | { readonly kind: 'problem'; readonly message: string };

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const rangePattern = new RegExp(String.raw`^(${number})\s*\.\.\s*(${number})(?:\s+(\S.*))?$`);
const stepPattern = new RegExp(String.raw`^step\s+(${number})$`, 'i');
const countPattern = /^(?:(log|linear|uniform)\b\s*)?(?:(\d{1,9})(?:\s+values?)?)?$/i;

const problem = (message: string): RangeReading => ({ kind: 'problem', message });

/** Undefined if the text is no range but a value. */
export function readRange(text: string): RangeReading | undefined {
  const [, first, last, rest = ''] = rangePattern.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [readRangeNumber(first), readRangeNumber(last)];
  if (from === undefined || to === undefined)
    return problem(`The range ${text} has a number that is too large or too small.`);
  const step = stepPattern.exec(rest)?.[1];
  if (step !== undefined) return stepped(text, from, to, readRangeNumber(step));
  const counted = countPattern.exec(rest);
  if (counted === null)
    return problem(`“${rest}” is not understood. Write 0.001..0.1 log 5, or 16..64 step 16.`);
  const scale: Scale = counted[1]?.toLowerCase() === 'log' ? 'log' : 'linear';
  if (scale === 'log' && (from.number <= 0 || to.number <= 0))
    return problem(`A log range needs numbers above 0: ${from.number <= 0 ? first : last} has no logarithm.`);
  if (from.number === to.number)
    return problem(`The range ${first}..${last} has only one value. Write ${first} instead.`);
  const count = counted[2];
  return count === undefined
    ? { kind: 'open', range: { from, to, scale } }
    : spread({ from, to, scale }, Number(count));
}

function stepped(
  text: string,
  from: RangeNumber,
  to: RangeNumber,
  by: RangeNumber | undefined,
): RangeReading {
  if (by === undefined) return problem(`The step of ${text} is too large or too small.`);
  const decimals = Math.max(from.decimals, by.decimals);
  const exact = Math.max(decimals, to.decimals);
  const scaled = ({ digits, decimals: own }: RangeNumber, all: number) => digits * 10n ** BigInt(all - own);
  const [start, end, step] = [from, to, by].map((each) => scaled(each, exact));
  if (start === undefined || end === undefined || step === undefined || step === 0n)
    return problem(`The range ${text} never ends: its step is 0.`);
  if (end - start !== 0n && end > start !== step > 0n)
    return problem(`The range ${text} never ends: its step leads away from ${to.text}.`);
  const count = (end - start) / step + 1n;
  if (count > BigInt(maxPoints)) return tooMany(text, count);
  const [own, ownStep] = [scaled(from, decimals), scaled(by, decimals)];
  const values = Array.from({ length: Number(count) }, (_, index) => {
    if (index === 0) return from.text;
    const isEnd = start + step * BigInt(index) === end;
    return isEnd ? to.text : writeRangeNumber(own + ownStep * BigInt(index), decimals);
  });
  return { kind: 'values', values };
}

const tooMany = (text: string, count: bigint | number): RangeReading =>
  problem(`The range ${text} gives ${formatNumber(count)} values; the maximum is ${maxPoints}.`);

/** The ends keep their text; between whole numbers there are only whole ones. */
function spread(range: OpenRange, count: number): RangeReading {
  const { from, to, scale } = range;
  const text = `${from.text}..${to.text}${scale === 'log' ? ' log' : ''} ${count}`;
  if (count < 2) return problem(`The range ${text} needs a count of at least 2.`);
  if (count > maxPoints) return tooMany(text, count);
  const values = Array.from({ length: count }, (_, index) => {
    if (index === 0) return from.text;
    return index === count - 1 ? to.text : valueAt(range, index / (count - 1), 3);
  });
  if (new Set(values).size === count) return { kind: 'values', values };
  // The values are so close that three digits do not distinguish them.
  const finer = values.map((value, index) =>
    index === 0 || index === count - 1 ? value : valueAt(range, index / (count - 1), 9),
  );
  if (new Set(finer).size === count) return { kind: 'values', values: finer };
  const whole = isWhole(from) && isWhole(to) ? 'whole numbers' : 'values';
  return problem(`There are not ${count} different ${whole} between ${from.text} and ${to.text}.`);
}

/** @param share 0 is the beginning of the range, 1 its end */
export function valueAt({ from, to, scale }: OpenRange, share: number, digits: number): string {
  const [a, b] = [from.number, to.number];
  const value =
    scale === 'log'
      ? Math.exp(Math.log(a) + share * (Math.log(b) - Math.log(a)))
      : a * (1 - share) + b * share;
  if (isWhole(from) && isWhole(to)) return BigInt(Math.round(value)).toString();
  // Rounding must not lead out of the range.
  const rounded = Number(value.toPrecision(digits));
  return String(Math.min(Math.max(rounded, Math.min(a, b)), Math.max(a, b)));
}

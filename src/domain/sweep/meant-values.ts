import { readRange } from './range.ts';
import { readValues, writeValues } from './value-list.ts';

/** The values that are probably meant by a text that is read as one value. */
export interface MeantValues {
  /** How they are written. */
  readonly text: string;
  readonly isRange: boolean;
  readonly count: number;
}

/** Separators that people use between values or between the ends of a range, but that are not read as such. */
const separators = [/\s*;\s*/, /\s*\|\s*/, /\s+/];
const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const between = String.raw`\s*(?:\.{3}|…)\s*|\s+(?:to|-|–|—)\s+`;
const meantRange = new RegExp(
  String.raw`^(?:from\s+)?(${number})(?:${between})(${number})(?:\s+(\S.*))?$`,
  'i',
);

/**
 * `0.1 0.03 0.01`, `0.1; 0.03`, `0.001...0.1` and `0.1 to 0.5` are read as one value, though the user probably means several.
 * Undefined where one value is plausible.
 */
export function meantValues(text: string): MeantValues | undefined {
  const list = readValues(text);
  const [value, ...others] = list.kind === 'values' ? list.values : [];
  // Text in brackets or quotation marks is one value.
  if (value === undefined || others.length > 0 || /["'[\](){}]/.test(text)) return undefined;
  const range = rangeOf(value);
  if (range !== undefined) return range;
  const separator = separators.find((candidate) => candidate.test(value));
  if (separator === undefined) return undefined;
  const parts = value.split(separator).filter((part) => part !== '');
  return parts.length < 2 ? undefined : several(writeValues(parts), false);
}

function rangeOf(value: string): MeantValues | undefined {
  const [, from, to, rest] = meantRange.exec(value) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [a, b] = [Number(from), Number(to)];
  const isWide = Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) >= 100;
  const text = `${from}..${to}`;
  const tries = [
    ...(rest === undefined ? [] : [`${text} ${rest}`]),
    `${text}${isWide ? ' log' : ''} 5`,
    `${text} step 1`,
  ];
  const readable = tries.find((candidate) => readRange(candidate)?.kind === 'values');
  return readable === undefined ? undefined : several(readable, true);
}

function several(text: string, isRange: boolean): MeantValues | undefined {
  const list = readValues(text);
  return list.kind === 'values' && list.values.length > 1
    ? { text, isRange, count: list.values.length }
    : undefined;
}

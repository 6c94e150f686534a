import { isBareSplit, kindOfName } from './metric-name.ts';
import type { Span } from './position.ts';

export interface Pair {
  readonly name: string;
  readonly value: number;
  readonly unit: '%' | '';
}

/** Where a line has a name and its value. */
export interface PairPlace {
  /** A name that is put together, else where it is. */
  readonly name: string | Span;
  readonly value: Span;
  readonly unit: '%' | '';
}

/** Words that belong to a name though a space is between them. */
const front =
  /(?<![\w.-])(?:(?:train|training|val|valid|validation|test|eval|dev|max|average|avg\.?|mean|final|best|learning|f1)[ _-]+){1,2}$/i;
/** All that is between a name and what ends the one before it. */
const between = /(?:^|[|,;:\t[\](){}│"'>=]|\s-|\s{2}|\d[\w%./]*\s)\s*((?:[A-Za-z_][\w.'-]*\s){1,3})$/;
const inColumn = /\|\s*((?:[A-Za-z_][\w.'-]*\s){1,3})$/;
const prose =
  /\b(?:epochs?|steps?|iter|iteration|batch|at|the|of|on|in|and|with|for|to|is|was|now|after|has|have|reached)\b/i;
const maxFront = 40;
const word =
  "[A-Za-z_][\\w./@]*(?:-[A-Za-z\\d]\\w*)*(?:'s [A-Za-z_][\\w@]*)?(?:\\([A-Za-z]\\w*\\)(?=\\s*[:=]))?";
const number = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[-+]?\\d+)?|[-+]?(?:nan|inf(?:inity)?)';
const size = '\\s?(?:[kMGT]i?B|ms|secs?|seconds|minutes)\\b(?!\\/)';
const pattern = new RegExp(
  `(?<![\\w./-])(${word})["']?(?:(\\s*[:=│]\\s*|\\s+is:?\\s+)|\\s+|(?=\\[\\s*\\d+\\.))["'[(]?\\s*(?:tensor\\()?(${number})(?:(\\s?%)|/\\d+\\s*\\((\\d+(?:\\.\\d+)?)%\\))?(?!\\w|/(?!\\s*[\\d.e+-]+\\s*\\])|[.:-]\\d|\\.[A-Za-z]|${size})`,
  'dgi',
);
const onBoth = /\b([a-z]\w*)[=:]\s*\((?:train=([-+\d.e]+), )?test=([-+\d.e]+)\)/dgi;
const ofAll = /\b(accuracy) of the (?:network|model)\b[^:]*:\s*(\d+(?:\.\d+)?)\s?%/di;
const valueFirst = /^\s*\d+: [\d.]+, ([\d.]+) (avg loss|avg), ([\d.]+) rate,/d;
const beginsWithPlace = /^\s*(?:\d+:\s|\[epoch\s*\d+\])/i;

/** Each result of a line: `name value`, `name=value`, `name: value`, also in JSON and in dictionaries of Python. */
export function pairPlacesIn(text: string): readonly PairPlace[] {
  if (text.includes('@[')) return [];
  const special = specialPlaces(text);
  if (special.length > 0) return special;
  const isPlaced = beginsWithPlace.test(text);
  const from = text.startsWith('[CV') ? text.lastIndexOf(';') : 0;
  const places: PairPlace[] = [];
  for (const found of text.matchAll(pattern)) {
    const { 1: last = '', 2: sign, 3: digits = '', 4: percent, index } = found;
    const value = found.indices?.[5] ?? found.indices?.[3];
    if (index < from || value === undefined) continue;
    // That of numbers: 16 bits.
    if (percent === undefined && /^precision$/i.test(last) && !digits.includes('.')) continue;
    const unit = percent === undefined && found[5] === undefined ? '' : '%';
    const start = startOfName(text, last, index, sign !== undefined);
    if (start !== null) places.push({ name: [start, index + last.length], value, unit });
    else if (isPlaced && isBareSplit(last) && sign !== undefined && digits.includes('.'))
      places.push({ name: [index, index + last.length], value, unit });
  }
  return places;
}

/** Where the name that ends with a word begins; null if it names no result. */
function startOfName(text: string, last: string, index: number, isAssigned: boolean): number | null {
  const isKnown = kindOfName(last) !== null;
  if (!isKnown && !/^(?:rate|value)$/i.test(last)) return null;
  const before = text.slice(Math.max(0, index - maxFront), index);
  const words = (isAssigned ? between : inColumn).exec(before)?.[1];
  if (words !== undefined && !prose.test(words) && kindOfName(words + last) !== null)
    return index - words.length;
  const known = front.exec(before)?.[0] ?? '';
  return kindOfName(known + last) === null ? null : index - known.length;
}

function specialPlaces(text: string): readonly PairPlace[] {
  if (text.includes('test=')) return [...text.matchAll(onBoth)].flatMap(placesOfBoth);
  if (text.includes('ccuracy of')) {
    const { 1: name, 2: value } = ofAll.exec(text)?.indices ?? [];
    return name && value ? [{ name, value, unit: '%' }] : [];
  }
  if (!text.includes(' rate,')) return [];
  const { 1: loss, 3: rate } = valueFirst.exec(text)?.indices ?? [];
  if (loss === undefined || rate === undefined) return [];
  return [
    { name: 'avg loss', value: loss, unit: '' },
    { name: 'rate', value: rate, unit: '' },
  ];
}

function placesOfBoth({ 1: name = '', indices }: RegExpExecArray): readonly PairPlace[] {
  const { 2: train, 3: test } = indices ?? [];
  if (kindOfName(name) === null) return [];
  return [
    ...(train === undefined ? [] : [{ name: `train ${name}`, value: train, unit: '' as const }]),
    ...(test === undefined ? [] : [{ name: `test ${name}`, value: test, unit: '' as const }]),
  ];
}

const wholeNumber = new RegExp(`^(?:${number})$`, 'i');

/** What a program prints for a number, `nan` and `inf` included. */
export const isNumber = (text: string): boolean => wholeNumber.test(text);

/** The value of a text for which `isNumber` is true. */
export function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value) || !/inf/i.test(text)) return value;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

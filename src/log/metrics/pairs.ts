import { kindOfName } from './metric-name.ts';

export interface Pair {
  readonly name: string;
  readonly value: number;
  readonly unit: '%' | '';
}

/** Words that belong to a name though a space is between them. */
const front =
  /(?<![\w.-])(?:(?:train|training|val|valid|validation|test|eval|dev|average|avg|mean|final|best|learning)[ _-]+){1,2}$/i;
const maxFront = 40;
const word = "[A-Za-z_][\\w./@]*(?:-[A-Za-z]\\w*)*(?:'s [A-Za-z_][\\w@]*)?";
const number = '[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[-+]?\\d+)?|[-+]?(?:nan|inf(?:inity)?)';
const pattern = new RegExp(
  `(?<![\\w.-])(${word})["']?(?:\\s*[:=│]\\s*|\\s+is:?\\s+|\\s+)["'[(]?(?:tensor\\()?(${number})(?:(\\s?%)|/\\d+\\s*\\((\\d+(?:\\.\\d+)?)%\\))?(?![\\w/]|[.:-]\\d)`,
  'gi',
);

/** Each result of a line: `name value`, `name=value`, `name: value`, also in JSON and in dictionaries of Python. */
export function pairsIn(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { 1: last = '', 2: value = '', 3: percent, 4: share, index } of text.matchAll(pattern)) {
    if (kindOfName(last) === null && last.toLowerCase() !== 'rate') continue;
    const name = (front.exec(text.slice(Math.max(0, index - maxFront), index))?.[0] ?? '') + last;
    if (kindOfName(name) === null) continue;
    pairs.push({
      name,
      value: share === undefined ? toNumber(value) : Number(share),
      unit: percent === undefined && share === undefined ? '' : '%',
    });
  }
  return pairs;
}

/** What a program prints for a number; NaN stands for what is none, as infinity is. */
export function toNumber(text: string): number {
  if (!/inf/i.test(text)) return /nan/i.test(text) ? Number.NaN : Number(text);
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

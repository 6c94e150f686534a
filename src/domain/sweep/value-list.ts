import { maxPoints } from './limits.ts';
import { type OpenRange, readRange } from './range.ts';

/** The values that the user typed for a parameter or field. */
export type ValueList =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** A range without a count, alone: for points that are drawn at random. */
  | { readonly kind: 'open'; readonly range: OpenRange }
  | { readonly kind: 'problem'; readonly message: string };

interface Item {
  readonly text: string;
  readonly isQuoted: boolean;
  /** Nothing is between two commas. */
  readonly isMissing: boolean;
}

const quoted = /[^\S\n\t]*"([^"]*(?:""[^"]*)*)"[^\S\n\t]*(?=[,\n\t]|$)/y;

/**
 * Values between commas, or one a line, each with its text as it is; ranges are written out. What is in brackets or
 * quotation marks is one value: `[64, 32]`, `"a, b"`, `""`.
 */
export function readValues(text: string): ValueList {
  const values: string[] = [];
  const items = splitItems(text);
  if (items.length === 0)
    return { kind: 'problem', message: 'Enter at least two values, such as 0.1, 0.03.' };
  for (const [index, { text: item, isQuoted, isMissing }] of items.entries()) {
    if (isMissing)
      return {
        kind: 'problem',
        message: `Value ${index + 1} is empty. Remove a comma, or write "" for an empty text.`,
      };
    const range = isQuoted ? undefined : readRange(item);
    if (range?.kind === 'problem') return range;
    if (range?.kind === 'open') {
      if (items.length === 1) return range;
      return { kind: 'problem', message: `Say how many values the range ${item} has: ${item} 5.` };
    }
    values.push(...(range?.values ?? [item]));
  }
  return values.length > maxPoints
    ? { kind: 'problem', message: `These are more than ${maxPoints} values; the maximum is ${maxPoints}.` }
    : { kind: 'values', values };
}

/** The values in one text, which reads as these values again. */
export const writeValues = (values: readonly string[]): string => values.map(writeValue).join(', ');

function writeValue(value: string): string {
  const read = readValues(value);
  const isPlain = read.kind === 'values' && read.values.length === 1 && read.values[0] === value;
  // An open bracket would include the values after it.
  return isPlain && !/["\n\t,[\](){}]/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function splitItems(text: string): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  for (;;) {
    quoted.lastIndex = at;
    const match = quoted.exec(text);
    const end = match === null ? endOfItem(text, at) : quoted.lastIndex;
    const item = match?.[1]?.replaceAll('""', '"') ?? text.slice(at, end).trim();
    const separator = text[end];
    const isQuoted = match !== null;
    // A line end or a tab is only a separator where there is something to separate.
    const isMissing = item === '' && !isQuoted;
    if (!isMissing || separator === ',' || text[at - 1] === ',')
      items.push({ text: item, isQuoted, isMissing });
    // After that many values the rest is not read, since each value may scan to the end of the text.
    if (separator === undefined || items.length > maxPoints) return items;
    at = end + 1;
  }
}

const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/** The end of a value without quotation marks. A bracket that is never closed is an ordinary character. */
function endOfItem(text: string, start: number): number {
  const open: string[] = [];
  let first = -1;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isSeparator = character === ',' || character === '\n' || character === '\t';
    if (isSeparator && open.length === 0) return at;
    if (isSeparator && first === -1) first = at;
    const closing = pairs[character];
    if (closing !== undefined) open.push(closing);
    else if (character === open.at(-1)) open.pop();
    if (open.length === 0) first = -1;
  }
  return first === -1 ? text.length : first;
}

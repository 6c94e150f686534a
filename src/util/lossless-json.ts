import { isLosslessNumber, parse, stringify } from 'lossless-json';
import { isRecord } from './is-record.ts';

/**
 * Parses JSON so that every number is its source text: 9007199254740993, 1e-07 and 32.0 keep every character.
 * Of a repeated key the last one counts. Throws a SyntaxError.
 */
export function parseJson(text: string): unknown {
  if (text.length > longestQuoted)
    return parse(text, null, { parseNumber: (source) => source, onDuplicateKey: ({ newValue }) => newValue });
  return JSON.parse(quoteNumbers(text));
}

// A string also where it does not end, and a number that stands for a key: what is no JSON must not become JSON.
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(\s*:)?/gs;

// The pattern's stack grows with the longest string.
const longestQuoted = 4_000_000;

/** For the browser's own parser, which is several times as fast as one in JavaScript. */
const quoteNumbers = (text: string): string =>
  text.replace(stringOrNumber, (found, colon?: string) =>
    found.startsWith('"') || colon !== undefined ? found : `"${found}"`,
  );

/** Writes JSON; a bigint becomes a bare integer. What JSON cannot express is a programming error. */
export function stringifyJson(value: unknown, indent?: number): string {
  const text = stringify(value, null, indent);
  if (text === undefined) throw new TypeError('This value has no JSON form.');
  return text;
}

/** Parses JSON for `jsonText`, which writes each number as it stood there. Throws a SyntaxError. */
export function parseJsonSource(text: string): unknown {
  return parse(text, null, { onDuplicateKey: ({ newValue }) => newValue });
}

/** A value of `parseJsonSource` as plain text: a string is itself, null is '', a list or an object is compact JSON. */
export function jsonText(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return isLosslessNumber(value) ? value.value : stringifyJson(value);
}

export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !isLosslessNumber(value);

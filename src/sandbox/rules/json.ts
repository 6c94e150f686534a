import { type ParseOptions, parse } from 'lossless-json';
import { isJsonObject } from '#util/lossless-json.ts';
import { endOfString } from './json-text.ts';
import { Refusal, refuse } from './refusal.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The bytes of a request as far as they were kept; `isTooLarge` when there were more than the service takes. */
export interface Body {
  readonly bytes: Uint8Array;
  readonly isTooLarge: boolean;
}

export const maxBodyBytes = 12 * 1024 * 1024;

/** The gateway refuses a larger body with code 4104. */
export function checkSize({ isTooLarge }: Body): void {
  if (isTooLarge) throw new Refusal(413, '4104', 'The request body exceeds 12 MB.');
}

/**
 * Numbers stay LosslessNumber, so that 1, 1.0 and "1" can be told apart; of a repeated key the last counts.
 * A byte order mark and bytes that are not UTF-8 are refused like any other text that is not JSON.
 */
function parseJson(body: Body): unknown {
  checkSize(body);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body.bytes);
    return parseLossless(text);
  } catch {
    // Also a RangeError: the parser recurses, and a body of a million brackets must not end the process.
    return refuse('2787', 'The request body is not valid JSON.');
  }
}

const options: ParseOptions = { onDuplicateKey: ({ newValue }) => newValue };
const longString = 10_000;

/**
 * lossless-json joins a string character by character, which takes seconds and hundreds of megabytes for the largest
 * body: long strings are replaced by marks, and parsed by `JSON.parse`.
 */
function parseLossless(text: string): unknown {
  if (text.length < longString) return parse(text, null, options);
  const long: string[] = [];
  const mark = unusedMark(text);
  const parts: string[] = [];
  let done = 0;
  let start = text.indexOf('"');
  while (start !== -1) {
    const end = endOfString(text, start) + 1;
    if (end - start >= longString) {
      parts.push(text.slice(done, start), `"${mark}${long.length}"`);
      long.push(text.slice(start, end));
      done = end;
    }
    start = text.indexOf('"', end);
  }
  if (long.length === 0) return parse(text, null, options);
  const restore = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.startsWith(mark)
      ? JSON.parse(long[Number(value.slice(mark.length))] ?? '')
      : value;
  return parse(parts.join('') + text.slice(done), restore, options);
}

function unusedMark(text: string): string {
  let number = 0;
  while (text.includes(`long-${number}-`)) number += 1;
  return `long-${number}-`;
}

export function parseJsonObject(body: Body): JsonObject {
  const value = parseJson(body);
  return isJsonObject(value) ? value : refuse('2787', 'The request body must be a JSON object.');
}

import { isLosslessNumber } from 'lossless-json';
import { isJsonObject } from '#util/lossless-json.ts';
import type { JsonObject } from './json.ts';
import { refuse } from './refusal.ts';

// Readers of one field of a request. A wrong type is 2825 and names the field.

const wrongType = (name: string, expected: string): never =>
  refuse('2825', `The type of parameter(${name}) is wrong: ${expected} is expected.`);

const own = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** null, "" and [] count as absent: the detail answers with nulls, and a client that echoes them must work. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function read<T>(object: JsonObject, name: string, convert: (value: unknown) => T): T | undefined {
  const value = own(object, name);
  return isAbsent(value) ? undefined : convert(value);
}

export const readText = (object: JsonObject, name: string): string | undefined =>
  read(object, name, (value) => (typeof value === 'string' ? value : wrongType(name, 'a string')));

export const readFlag = (object: JsonObject, name: string): boolean | undefined =>
  read(object, name, (value) => (typeof value === 'boolean' ? value : wrongType(name, 'a Boolean')));

export const readObject = (object: JsonObject, name: string): JsonObject | undefined =>
  read(object, name, (value) => (isJsonObject(value) ? value : wrongType(name, 'an object')));

export const readList = (object: JsonObject, name: string): readonly unknown[] | undefined =>
  read(object, name, (value) => (Array.isArray(value) ? value : wrongType(name, 'an array')));

export const readObjects = (object: JsonObject, name: string): readonly JsonObject[] | undefined =>
  readList(object, name)?.map((row) => (isJsonObject(row) ? row : wrongType(name, 'an array of objects')));

/** A JSON number as it was written; the rule of the field checks whether it is an integer. */
export const readNumber = (object: JsonObject, name: string): string | undefined =>
  read(object, name, (value) => (isLosslessNumber(value) ? value.toString() : wrongType(name, 'an integer')));

/** A signed 64-bit id as a JSON integer or a string of digits, returned without leading zeros. */
export const readLong = (object: JsonObject, name: string): string | undefined =>
  read(object, name, (value) => {
    const long = isLosslessNumber(value) ? parseLong(value.toString(), /^-?\d+$/) : parseLong(value, /^\d+$/);
    return long ?? wrongType(name, 'a 64-bit integer');
  });

const [minLong, maxLong] = [-(2n ** 63n), 2n ** 63n - 1n];

function parseLong(value: unknown, pattern: RegExp): string | undefined {
  if (typeof value !== 'string' || !pattern.test(value)) return undefined;
  const digits = value.replace(/^(-?)0+(?=\d)/, '$1');
  // BigInt takes quadratic time, so a megabyte of digits must not reach it.
  if (digits.length > 20) return undefined;
  const long = BigInt(digits);
  return long >= minLong && long <= maxLong ? long.toString() : undefined;
}

/** An id in a URL, which has digits only; undefined for any other text. */
export const parseId = (text: string): string | undefined => parseLong(text, /^\d+$/);

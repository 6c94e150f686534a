import { expect } from 'vitest';
import { at } from './test-client.ts';

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Exactly these fields, each of one of the JSON types `a|b`. */
export function expectTypes(value: unknown, types: Readonly<Record<string, string>>): void {
  expect(Object.keys(Object(value)).toSorted()).toEqual(Object.keys(types).toSorted());
  for (const [name, type] of Object.entries(types))
    expect(type.split('|'), name).toContain(typeOf(at(value, name)));
}

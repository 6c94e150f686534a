import { refuse } from '#sandbox/rules/refusal.ts';

// Readers of one query value. An absent or empty one is the fallback; one out of its range is refused by its name.

export function readWhole(
  query: URLSearchParams,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  const text = query.get(name) ?? '';
  if (text === '') return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max
    ? value
    : refuse('0104', `${name} must be an integer from ${min} to ${max}.`);
}

export function readOptionalWhole(query: URLSearchParams, name: string, max: number): number | undefined {
  const value = readWhole(query, name, { min: 0, max, fallback: -1 });
  return value === -1 ? undefined : value;
}

export function readChoice<T extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const text = query.get(name) ?? '';
  if (text === '') return fallback;
  return (
    choices.find((choice) => choice === text) ??
    refuse('0104', `${name} must be one of ${choices.join(', ')}.`)
  );
}

export function readSearch(query: URLSearchParams, max = 64): string {
  const text = query.get('search_content') ?? '';
  if ([...text].length > max) refuse('0104', `search_content must be at most ${max} characters long.`);
  return text.toLowerCase();
}

export type Order = 'asc' | 'desc';

export const readOrder = (query: URLSearchParams, fallback: Order): Order =>
  readChoice(query, 'order', ['asc', 'desc'], fallback);

export type SortKey = string | number | null;

/** Stable; nulls come first in ascending order. */
export function sorted<T>(items: readonly T[], order: Order, keyOf: (item: T) => SortKey): T[] {
  const direction = order === 'asc' ? 1 : -1;
  return items.toSorted((left, right) => direction * compare(keyOf(left), keyOf(right)));
}

function compare(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}

/** `index` counts pages from 0. */
export const pageOf = <T>(items: readonly T[], index: number, size: number): T[] =>
  items.slice(index * size, (index + 1) * size);

export interface Paging {
  readonly page: number;
  readonly perPage: number;
}

export const readPaging = (query: URLSearchParams, maxPerPage = 1000): Paging => ({
  page: readWhole(query, 'page', { min: 1, max: 65_535, fallback: 1 }),
  perPage: readWhole(query, 'per_page', { min: 1, max: maxPerPage, fallback: 10 }),
});

import * as z from 'zod/mini';
import { writeSearch } from '#util/search-text.ts';

/** Search parameters are text: the router's own reading would turn 9007199254740993 into …992 and 32.0 into 32. */
export type PlainSearch = Readonly<Record<string, string | undefined>>;

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null);
  const text = writeSearch(given.map(([name, value]) => [name, String(value)]));
  return text === '' ? '' : `?${text}`;
}

/** Of a page that takes nothing from its address. */
export const noSearch = z.strictObject({});

export interface CheckedSearch<S> {
  readonly search: S;
  /** Names of those that the page does not know or cannot use. */
  readonly dropped: readonly string[];
}

/** Every field of `schema` is optional, so that an address without its bad parameters is always good. */
export function checkSearch<S extends z.ZodMiniObject>(
  given: PlainSearch,
  schema: S,
): CheckedSearch<z.output<S>> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { search: parsed.data, dropped: [] };
  const bad = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String),
  );
  const kept = Object.entries(given).filter(([name]) => !bad.includes(name));
  // Once more: zod looks at an object's own checks only when its fields are good.
  const { search, dropped } = checkSearch(Object.fromEntries(kept), schema);
  return { search, dropped: [...bad, ...dropped] };
}

import { toNumber } from './pairs.ts';
import type { Series } from './series.ts';

/** A regular expression of the person, or what is to be said about it. */
export type Pinned = { readonly pattern: RegExp } | { readonly problem: string };

export function readPinnedPattern(source: string): Pinned {
  try {
    const pattern = new RegExp(source, 'g');
    // Matched with nothing as one choice, it shows how many groups there are.
    const groups = (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1;
    if (groups !== 1) return { problem: `Put one group around the number; this has ${groups}.` };
    return { pattern };
  } catch {
    return { problem: 'This is not a regular expression.' };
  }
}

/** Every number that the group finds, as one series. */
export function readPinned(lines: readonly string[], pattern: RegExp, name: string): Series {
  const found = lines.flatMap((text, line) =>
    Array.from(text.slice(0, maxLength).matchAll(pattern), (match) => match[1]?.trim() ?? '')
      .filter((value) => isNumber.test(value))
      .map((value) => ({ line, value: toNumber(value) })),
  );
  const unknown = found.map(() => Number.NaN);
  return {
    name,
    unit: '',
    lines: found.map(({ line }) => line),
    steps: unknown,
    epochs: unknown,
    values: found.map(({ value }) => value),
  };
}

const maxLength = 4000;
const isNumber = /^[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;

import { compareTexts } from '#domain/version-filter/value-order.ts';

/** A value on an axis. */
interface Stop {
  /** As the first version has it. */
  readonly text: string;
  /** From 0 at the lower end to 1. */
  readonly share: number;
}

/** One of the axes that stand side by side. */
export interface ParallelAxis {
  readonly kind: 'linear' | 'log' | 'category';
  /** Each value once, from the lower end up. */
  readonly stops: readonly Stop[];
  /** For each version the index of its stop. */
  readonly stopOf: readonly number[];
}

const notSet = 'not set';
const empty = 'empty';

/** @param texts the values of a parameter, one for each version; null if a version does not have it */
export function axisOfTexts(texts: readonly (string | null)[]): ParallelAxis {
  const given = texts.filter((text) => text !== null && text !== '');
  const numbers = new Set(given.map((text) => numberOf(text ?? '')));
  const words = texts.map((text) => (text === null ? notSet : text === '' ? empty : text));
  return numbers.has(null) || numbers.size < 2
    ? axisOfCategories(words)
    : axisOfNumbers(
        texts.map((text) => numberOf(text ?? '')),
        words,
      );
}

/**
 * @param values one for each version; null if there is none
 * @param words the same as text; those without a number are below all numbers
 */
export function axisOfNumbers(values: readonly (number | null)[], words: readonly string[]): ParallelAxis {
  const numbers = [...new Set(values.filter((value) => value !== null))].toSorted(
    (one, other) => one - other,
  );
  const absent = [...new Set(words.filter((_, index) => values[index] === null))].toSorted();
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const kind = low > 0 && high / low > ratioOfLog ? 'log' : 'linear';
  const scale = (value: number) => (kind === 'log' ? Math.log(value) : value);
  const bottom = numbers.length === 0 ? 1 : Math.min(0.4, absent.length * roomOfAbsent);
  const shareOf = (value: number) =>
    high > low
      ? bottom + (1 - bottom) * ((scale(value) - scale(low)) / (scale(high) - scale(low)))
      : (1 + bottom) / 2;
  return {
    kind,
    stops: [
      ...absent.map((text, place) => ({ text, share: (bottom * place) / absent.length })),
      ...numbers.map((value) => ({ text: words[values.indexOf(value)] ?? '', share: shareOf(value) })),
    ],
    stopOf: values.map((value, index) =>
      value === null ? absent.indexOf(words[index] ?? '') : absent.length + numbers.indexOf(value),
    ),
  };
}

const ratioOfLog = 100;
const roomOfAbsent = 0.14;

function axisOfCategories(words: readonly string[]): ParallelAxis {
  const all = [...new Set(words)].toSorted(compareWords);
  return {
    kind: 'category',
    stops: all.map((text, place) => ({ text, share: all.length > 1 ? place / (all.length - 1) : 0.5 })),
    stopOf: words.map((text) => all.indexOf(text)),
  };
}

/** What is not set is lowest, then what is empty. */
const compareWords = (one: string, other: string): number =>
  Number(other === notSet) - Number(one === notSet) ||
  Number(other === empty) - Number(one === empty) ||
  compareTexts(one, other) ||
  (one < other ? -1 : 1);

/** Null for text that is no number, and for numbers with more digits than JavaScript keeps, such as ids. */
function numberOf(text: string): number | null {
  const [, digits] = /^[+-]?((?:\d+\.?\d*|\.\d+))(?:e[+-]?\d+)?$/i.exec(text) ?? [];
  if (digits === undefined || digits.replace(/^[0.]+|\./g, '').length > mostDigits) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const mostDigits = 15;

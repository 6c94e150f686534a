import { lazily } from '#util/lazily.ts';
import { compareDecimals, type Decimal, readDecimal } from './decimal.ts';

export type SortDirection = 'ascending' | 'descending';

interface SortKey {
  readonly text: string;
  readonly decimal: Decimal | null;
}

const collator = lazily(() => new Intl.Collator('en', { numeric: true }));

/** Compares texts with numbers in them by these: V2 is before V10. */
export const compareTexts = (one: string, other: string): number => collator().compare(one, other);

const sortKey = (value: string | null): SortKey | null =>
  value === null ? null : { text: value, decimal: readDecimal(value) };

function compareKeys(one: SortKey | null, other: SortKey | null, direction: SortDirection): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = comparePresent(one, other);
  return direction === 'ascending' ? order : -order;
}

function comparePresent(one: SortKey, other: SortKey): number {
  if (one.decimal !== null && other.decimal !== null) return compareDecimals(one.decimal, other.decimal);
  if (one.decimal !== null || other.decimal !== null) return one.decimal !== null ? -1 : 1;
  return compareTexts(one.text, other.text);
}

/** Numbers exactly and before texts; null, which is a missing value, comes last in both directions. */
export const compareValues = (
  one: string | null,
  other: string | null,
  direction: SortDirection = 'ascending',
): number => compareKeys(sortKey(one), sortKey(other), direction);

/** The rows by their values; those with equal values stay in their order. */
export const sortVersions = <Row>(
  rows: readonly Row[],
  valueIn: (row: Row) => string | null,
  direction: SortDirection,
): readonly Row[] =>
  rows
    .map((row) => ({ row, key: sortKey(valueIn(row)) }))
    .toSorted((one, other) => compareKeys(one.key, other.key, direction))
    .map(({ row }) => row);

import { isRecord } from '#util/is-record.ts';

type Path = readonly (string | number)[];

/** The same with another value at each place, from the leaves up. */
function changed(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return change(value.map((row) => changed(row, change)));
  if (!isRecord(value)) return change(value);
  return change(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part, change)])));
}

export const quoted = (answer: unknown) =>
  changed(answer, (value) => (typeof value === 'number' ? String(value) : value));
export const extended = (answer: unknown) =>
  changed(answer, (value) =>
    isRecord(value) && !isMeasures(value) ? { ...value, some_new_field: { a: [null, 1, 'x'] } } : value,
  );
/** Any name is known there. */
const isMeasures = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.values(value).every((part) => typeof part === 'number');

export const keysOf = (value: unknown, path: Path = []): readonly Path[] => {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([key, part]) => [
    ...(typeof key === 'string' ? [[...path, key]] : []),
    ...keysOf(part, [...path, key]),
  ]);
};

export function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((row, index) => (index === key ? without(row, rest) : row));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      name !== key ? [[name, part]] : rest.length === 0 ? [] : [[name, without(part, rest)]],
    ),
  );
}

/** Places where something is shown that nobody can have meant. */
export function oddities(value: unknown, path: Path = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((row, index) => oddities(row, [...path, index]));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, part]) => oddities(part, [...path, key]));
  const isOdd =
    value === undefined ||
    Number.isNaN(value) ||
    (typeof value === 'string' && /undefined|null|NaN|\[object/.test(value));
  return isOdd ? [`${path.join('.')}: ${String(value)}`] : [];
}

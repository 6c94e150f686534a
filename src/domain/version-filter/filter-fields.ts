import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type FilterField, type VersionFieldName, versionFieldNames } from './filter-term.ts';

/** The names that a filter may have besides those of every version. */
export interface KnownFields {
  readonly parameters: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
}

export const knownFields = (
  versions: readonly TrainingVersion[],
  metrics: Iterable<string> = [],
): KnownFields => ({
  parameters: new Set(
    versions.flatMap(({ configuration }) => configuration.parameters.map(({ name }) => name)),
  ),
  metrics: new Set(metrics),
});

const versionFields: ReadonlyMap<string, VersionFieldName> = new Map([
  ...versionFieldNames.map((name) => [name, name] as const),
  ['spec', 'specification'],
  ['name', 'version'],
]);

export const isReserved = (word: string): boolean => versionFields.has(word.toLowerCase());

/** Before a name that could be taken for another field. */
const prefix = /^(param|metric)\./i;

export const hasPrefix = (word: string): boolean => prefix.test(word);

/** A name as it was typed. In quotes it is never a reserved one. */
export interface FieldName {
  readonly prefix: 'param' | 'metric' | null;
  readonly name: string;
  readonly isQuoted: boolean;
}

export function readFieldName(word: string): FieldName {
  const [found] = prefix.exec(word) ?? [''];
  const kind = found === '' ? null : found.toLowerCase() === 'param.' ? 'param' : 'metric';
  return { prefix: kind, name: word.slice(found.length), isQuoted: false };
}

/** The field that a name means, of two with the same name the parameter; undefined where none is known. */
export function findField(
  { prefix: kind, name, isQuoted }: FieldName,
  known: KnownFields,
): FilterField | undefined {
  const own = kind === null && !isQuoted ? versionFields.get(name.toLowerCase()) : undefined;
  if (own !== undefined) return { source: 'version', name: own };
  const parameter = kind === 'metric' ? undefined : findName(name, known.parameters);
  if (parameter !== undefined) return { source: 'parameter', name: parameter };
  const metric = kind === 'param' ? undefined : findName(name, known.metrics);
  return metric === undefined ? undefined : { source: 'metric', name: metric };
}

/** The same name, else one in upper or lower case. */
function findName(name: string, names: ReadonlySet<string>): string | undefined {
  if (names.has(name)) return name;
  const lower = name.toLowerCase();
  return [...names].find((each) => each.toLowerCase() === lower);
}

/** The known name that is nearest to a mistyped one; undefined where none is near. */
export function suggestName({ prefix: kind, name }: FieldName, known: KnownFields): string | undefined {
  const own = kind === null ? versionFields.keys() : [];
  const names = [
    ...own,
    ...(kind === 'metric' ? [] : known.parameters),
    ...(kind === 'param' ? [] : known.metrics),
  ];
  const limit = name.length <= 4 ? 1 : 2;
  const near = names
    .filter((each) => Math.abs(each.length - name.length) <= limit)
    .map((each) => ({ each, distance: editDistance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.each;
}

/** How many characters are to be put in, left out, replaced or swapped with the next. */
function editDistance(one: string, other: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, column) => column),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, line];
  }
  return last[other.length] ?? 0;
}

import type { TrainingVersion } from '#domain/version/training-version.ts';
import { type FilterField, type VersionFieldName, versionFieldNames } from './filter-term.ts';
import { nearestName } from './nearest-name.ts';

/** The names that a filter can have in addition to those that all versions have. */
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

/** The field that a name means, of two with the same name the parameter; undefined if none is known. */
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

/** The known name that is nearest to a mistyped one; undefined if none is near. */
export function suggestName({ prefix: kind, name }: FieldName, known: KnownFields): string | undefined {
  const own = kind === null ? versionFields.keys() : [];
  return nearestName(name, [
    ...own,
    ...(kind === 'metric' ? [] : known.parameters),
    ...(kind === 'param' ? [] : known.metrics),
  ]);
}

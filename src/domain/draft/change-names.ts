import type { Catalogue } from '#domain/catalogue.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import type { Change } from './diff.ts';
import { type DraftField, draftField, isDraftFieldPath } from './field-table.ts';

/** The name for an id; undefined if unknown. */
export type NameOf = (field: DraftField, id: string) => string | undefined;

/** Names from the lists of the project, as far as these are loaded. */
export const namesOfCatalogue =
  (catalogue: Catalogue): NameOf =>
  ({ nameOf }, id) =>
    nameOf?.(catalogue, id);

/** Names from the version itself. */
export const namesOfVersion =
  (configuration: Configuration): NameOf =>
  ({ detailNames = [] }) =>
    detailNames.map((detail) => configuration[detail]).find((text) => text !== '');

/** The change with names for ids, and the id behind each: 'modelarts.vm.gpu.v100 (4)'. */
export function withNames(change: Change, before: NameOf, after: NameOf = before): Change {
  if (!isDraftFieldPath(change.path)) return change;
  const field = draftField(change.path);
  const named = (id: string | undefined, nameOf: NameOf) => {
    const name = id === undefined || id === '' ? undefined : nameOf(field, id);
    return name === undefined || name === id ? id : `${name} (${id})`;
  };
  return { ...change, before: named(change.before, before), after: named(change.after, after) };
}

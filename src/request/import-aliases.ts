import type { Catalogue } from '#domain/catalogue.ts';
import { type DraftField, draftFields } from '#domain/draft/field-table.ts';
import { valueAt } from '#util/value-at.ts';
import { type Fields, hasValue, type ImportNote } from './import-notes.ts';

interface Resolved {
  readonly given: Fields;
  /** What the aliases name and the catalogue does not have. */
  readonly notes: readonly ImportNote[];
}

/** Puts ids in place of what says the same otherwise, such as `flavor.code` of newer versions of the service. */
export function resolveAliases(given: Fields, catalogue: Catalogue): Resolved {
  return draftFields.reduce<Resolved>((sofar, field) => resolveField(sofar, field, catalogue), {
    given,
    notes: [],
  });
}

function resolveField(
  { given, notes }: Resolved,
  { api, aliases, step, label }: DraftField,
  catalogue: Catalogue,
): Resolved {
  if (aliases === undefined || typeof api !== 'string' || hasValue(given[api])) return { given, notes };
  const alias = aliases.names.find((name) => hasValue(valueAt(given, name)));
  if (alias === undefined) return { given, notes };
  const text = String(valueAt(given, alias));
  const id = aliases.idOf(catalogue, text);
  const { [alias.split('.')[0] ?? '']: _, ...others } = given;
  if (id !== undefined) return { given: { ...others, [api]: id }, notes };
  const message = `${label}: ${alias} is ${text}, which is not in the list of this project. Choose another one.`;
  return { given: others, notes: [...notes, { step, kind: 'wrong', message }] };
}

import type { Parameter } from './parameter.ts';

type Parameters = readonly Parameter[];

interface ChangedParameter extends Parameter {
  /** The value that it had. */
  readonly before: string;
}

export interface ParameterMerge {
  readonly added: Parameters;
  readonly changed: readonly ChangedParameter[];
  readonly unchanged: Parameters;
  /** Parameters that are removed; none, unless the whole list is replaced. */
  readonly removed: Parameters;
  /** The list as it is afterwards. */
  readonly merged: Parameter[];
}

/**
 * Puts parameters into a list, by name: changed values in their places, new parameters at the end.
 * @param incoming has each name once; if the list has a name twice, its first row is changed
 */
export function mergeParameters(present: Parameters, incoming: Parameters): ParameterMerge {
  const merged = present.filter((row) => !isBlank(row)).map((row) => ({ ...row }));
  const places = new Map<string, number>();
  for (const [index, { name }] of merged.entries()) if (!places.has(name)) places.set(name, index);
  const added: Parameter[] = [];
  const changed: ChangedParameter[] = [];
  const unchanged: Parameter[] = [];
  for (const { name, value } of incoming) {
    const place = places.get(name);
    const before = place === undefined ? undefined : merged[place]?.value;
    if (place === undefined || before === undefined) added.push({ name, value });
    else if (before === value) unchanged.push({ name, value });
    else {
      changed.push({ name, value, before });
      merged[place] = { name, value };
    }
  }
  return { added, changed, unchanged, removed: [], merged: [...merged, ...added.map((row) => ({ ...row }))] };
}

/** Puts parameters in place of a list. */
export function replaceParameters(present: Parameters, incoming: Parameters): ParameterMerge {
  const { added, changed, unchanged } = mergeParameters(present, incoming);
  const names = new Set(incoming.map(({ name }) => name));
  const seen = new Set<string>();
  const removed = present.filter((row) => {
    const isFirst = !seen.has(row.name);
    seen.add(row.name);
    return !isBlank(row) && !(isFirst && names.has(row.name));
  });
  return { added, changed, unchanged, removed, merged: incoming.map((row) => ({ ...row })) };
}

/** How many parameters the merge changes. */
export const countDifferences = ({ added, changed, removed }: ParameterMerge): number =>
  added.length + changed.length + removed.length;

/** A row that was added and not yet filled. */
const isBlank = ({ name, value }: Parameter): boolean => name.trim() === '' && value === '';

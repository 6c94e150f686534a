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
  /** The present list with changed values in their places and what is new at the end; all others stay. */
  readonly merged: Parameter[];
}

/** Puts parameters on top of a list, by name. `incoming` has each name once; of one that the list has twice, the first row is meant. */
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
  return { added, changed, unchanged, merged: [...merged, ...added.map((row) => ({ ...row }))] };
}

/** A row that was added and not yet filled. */
const isBlank = ({ name, value }: Parameter): boolean => name.trim() === '' && value === '';

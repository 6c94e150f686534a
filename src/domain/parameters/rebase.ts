import type { Parameter } from './parameter.ts';

type Parameters = readonly Parameter[];

/** The edits from `base` to `edited`, matched by name, put on top of `onto`: its order stays, what was added comes last. */
export function withParameterChanges(base: Parameters, edited: Parameters, onto: Parameters): Parameter[] {
  const baseValues = valuesByName(base);
  const editedNames = namesOf(edited);
  const ontoNames = namesOf(onto);
  const edits = edited.filter(({ name, value }) => baseValues.get(name)?.has(value) !== true);
  // Of a name that appears twice, the first edit counts.
  const editOf = new Map(edits.map((edit) => [edit.name, edit] as const).reverse());
  const kept = onto
    .filter(({ name }) => !baseValues.has(name) || editedNames.has(name))
    .map((parameter) => ({ ...(editOf.get(parameter.name) ?? parameter) }));
  const added = edits.filter(({ name }) => !ontoNames.has(name));
  return [...kept, ...added.map((parameter) => ({ ...parameter }))];
}

const namesOf = (parameters: Parameters): ReadonlySet<string> => new Set(parameters.map(({ name }) => name));

function valuesByName(parameters: Parameters): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of parameters) values.set(name, (values.get(name) ?? new Set()).add(value));
  return values;
}

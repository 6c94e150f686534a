import type { Parameter } from './training-version.ts';

type Parameters = readonly Parameter[];

/** The edits from `base` to `edited`, matched by name, put on top of `onto`: its order stays, what was added comes last. */
export function withParameterChanges(base: Parameters, edited: Parameters, onto: Parameters): Parameter[] {
  const has = (parameters: Parameters, name: string) =>
    parameters.some((parameter) => parameter.name === name);
  const isUnchanged = ({ name, value }: Parameter) =>
    base.some((parameter) => parameter.name === name && parameter.value === value);
  const isRemoved = ({ name }: Parameter) => has(base, name) && !has(edited, name);
  const editOf = ({ name }: Parameter) =>
    edited.find((parameter) => parameter.name === name && !isUnchanged(parameter));
  const kept = onto
    .filter((parameter) => !isRemoved(parameter))
    .map((parameter) => ({ ...(editOf(parameter) ?? parameter) }));
  const added = edited.filter((parameter) => !isUnchanged(parameter) && !has(onto, parameter.name));
  return [...kept, ...added.map((parameter) => ({ ...parameter }))];
}

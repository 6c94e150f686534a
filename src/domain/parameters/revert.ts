import type { Parameter } from './parameter.ts';

type Parameters = readonly Parameter[];

/** The parameters with one name as it was in the base version: its value, its place if it was removed, or not at all. */
export function revertParameter(base: Parameters, draft: Parameters, name: string): Parameter[] {
  const isNamed = (parameter: Parameter) => parameter.name === name;
  const original = base.filter(isNamed).map((parameter) => ({ ...parameter }));
  const position = draft.findIndex(isNamed);
  const place = position === -1 ? base.findIndex(isNamed) : position;
  return draft.filter((parameter) => !isNamed(parameter)).toSpliced(place, 0, ...original);
}

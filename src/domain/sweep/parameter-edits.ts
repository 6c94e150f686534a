import type { Parameter } from '#domain/parameters/parameter.ts';
import { emptySweep, type Sweep } from './shape.ts';
import { parameterAt, parameterPath } from './varied.ts';

// How edits of the parameters change the plan, apart from the code that makes the points, which is loaded later.

/** The sweep without a varied parameter or field. The points change, so choices made for single points are dropped. */
export function withoutVaried(sweep: Sweep, path: string): Sweep {
  const varied = sweep.varied.filter((row) => row.path !== path);
  return varied.length === 0 ? emptySweep : { ...sweep, varied, unticked: [], ticked: [], edits: [] };
}

/** A parameter is no longer varied when it is removed, or gets a value by a paste. */
export function sweepAfterEdit(
  sweep: Sweep,
  before: readonly Parameter[],
  after: readonly Parameter[],
): Sweep {
  const valueIn = (rows: readonly Parameter[], name: string) => rows.find((row) => row.name === name)?.value;
  return sweep.varied.reduce((left, { path }) => {
    const name = parameterAt(path);
    if (name === undefined || valueIn(before, name) === undefined) return left;
    return valueIn(before, name) === valueIn(after, name) ? left : withoutVaried(left, path);
  }, sweep);
}

/** The row of the parameters whose name is being typed, and the place of its values in the plan. */
export interface CarriedPlan {
  readonly row: number;
  readonly place: number;
}

export interface RenamedPlan {
  readonly sweep: Sweep;
  readonly carried: CarriedPlan;
}

/**
 * The plan goes with the name, key by key, also where that is for a moment the name of another parameter.
 * @param names the names of all rows before the keystroke; if a name occurs twice, it is unclear which of the two varies
 * @param carried what the key before has given
 * @returns undefined if the row does not vary
 */
export function renamePlan(
  sweep: Sweep,
  names: readonly string[],
  row: number,
  to: string,
  carried: CarriedPlan | undefined,
): RenamedPlan | undefined {
  const from = names[row] ?? '';
  const isAt = (place: number) => sweep.varied[place]?.path === parameterPath(from);
  const isAlone = names.filter((name) => name === from).length === 1;
  const found = isAlone ? sweep.varied.findIndex((_, place) => isAt(place)) : -1;
  const place = carried?.row === row && isAt(carried.place) ? carried.place : found;
  const values = sweep.varied[place]?.values;
  if (values === undefined) return undefined;
  const isOfAnother = (name: string) =>
    sweep.varied.some(({ path }, other) => other !== place && path === parameterPath(name));
  // Values of single points are stored by name: if another row has the name, they are dropped.
  const edits = sweep.edits.flatMap((edit) => {
    if (edit.path !== parameterPath(from) || isOfAnother(from)) return [edit];
    return isOfAnother(to) ? [] : [{ ...edit, path: parameterPath(to) }];
  });
  const varied = sweep.varied.with(place, { path: parameterPath(to), values });
  return { sweep: { ...sweep, varied, edits }, carried: { row, place } };
}

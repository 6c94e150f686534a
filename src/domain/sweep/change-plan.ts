import type { VersionDraft } from '#domain/draft/shape.ts';
import { withoutVaried } from './parameter-edits.ts';
import { planOf } from './plan.ts';
import type { SweepPoint } from './points.ts';
import { emptySweep, type Sweep, type SweepMethod, type Varied } from './shape.ts';

// How the user changes a plan. Points that are left out or edited keep that, by their values, when values are added or removed.

/** Varies a parameter or a field, or changes its values. @param path as in `varied.ts` */
export const vary = (draft: VersionDraft, path: string, values: string): Sweep =>
  replan(draft, (sweep) =>
    sweep.varied.some((row) => row.path === path)
      ? { varied: sweep.varied.map((row) => (row.path === path ? { path, values } : row)) }
      : { varied: [...sweep.varied, { path, values }] },
  );

export const stopVarying = ({ sweep }: VersionDraft, path: string): Sweep => withoutVaried(sweep, path);

export const withMethod = (draft: VersionDraft, method: SweepMethod): Sweep =>
  replan(draft, () => ({ method }));

export const withRandom = (draft: VersionDraft, random: Partial<Sweep['random']>): Sweep =>
  replan(draft, (sweep) => ({ random: { ...sweep.random, ...random } }));

/** The rows of a pasted list in place of the plan. */
export const withList = (varied: readonly Varied[]): Sweep => ({
  ...emptySweep,
  method: 'list',
  varied: varied.map((row) => ({ ...row })),
});

/** @param isEqual an equal version exists, so that the point is left out unless it is ticked */
export function tick(sweep: Sweep, number: number, isTicked: boolean, isEqual = false): Sweep {
  const without = (numbers: readonly number[]) => numbers.filter((other) => other !== number);
  const unticked = isTicked ? without(sweep.unticked) : [...without(sweep.unticked), number];
  const ticked = isTicked && isEqual ? [...without(sweep.ticked), number] : without(sweep.ticked);
  return { ...sweep, unticked, ticked };
}

export function editPoint(sweep: Sweep, point: number, path: string, value: string): Sweep {
  const others = sweep.edits.filter((edit) => edit.point !== point || edit.path !== path);
  return { ...sweep, edits: [...others, { point, path, value }] };
}

function replan(draft: VersionDraft, change: (sweep: Sweep) => Partial<Sweep>): Sweep {
  const { sweep } = draft;
  const next = { ...sweep, ...change(sweep), unticked: [], ticked: [], edits: [] };
  const [before, after] = [
    { ...draft, sweep: { ...sweep, edits: [] } },
    { ...draft, sweep: next },
  ].map(planOf);
  if (before === undefined || after === undefined || before.points.length === 0)
    return { ...sweep, ...change(sweep) };
  const paths = before.fields.map(({ path }) => path);
  const shared = paths.filter((path) => after.fields.some((field) => field.path === path));
  const keyOf = (fields: readonly { readonly path: string }[], { values }: SweepPoint) =>
    JSON.stringify(shared.map((path) => values[fields.findIndex((field) => field.path === path)]));
  const numbers = new Map(after.points.map((point) => [keyOf(after.fields, point), point.number]));
  // When a field is removed, several points become equal: choices made for single points are dropped.
  const isSame = paths.length === shared.length && after.fields.length === shared.length;
  if (!isSame) return next;
  const moved = new Map(
    before.points.flatMap((point) => {
      const number = numbers.get(keyOf(before.fields, point));
      return number === undefined ? [] : [[point.number, number] as const];
    }),
  );
  const move = (old: readonly number[]) => old.flatMap((number) => moved.get(number) ?? []);
  return {
    ...next,
    unticked: move(sweep.unticked),
    ticked: move(sweep.ticked),
    edits: sweep.edits.flatMap((edit) => {
      const point = moved.get(edit.point);
      return point === undefined ? [] : [{ ...edit, point }];
    }),
  };
}

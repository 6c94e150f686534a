import type { VersionDraft } from '#domain/draft/shape.ts';
import { formatNumber } from '#util/format.ts';
import { maxPoints } from './limits.ts';
import type { PlanProblem, SweepPlan, SweepPoint, VariedField } from './points.ts';
import { drawRows, type Row, type Rows, refusedRows } from './random-points.ts';
import { emptySweep, type Sweep } from './shape.ts';
import { readValues, type ValueList } from './value-list.ts';
import { parameterAt, plainValue, sentAs, variedLabel, withValue } from './varied.ts';

/** The plan of a draft. It never throws, whatever was typed. */
export function planOf(draft: VersionDraft): SweepPlan {
  const { sweep } = draft;
  const lists = sweep.varied.map(({ values }) => readValues(values));
  const fields = sweep.varied.map(({ path }, index): VariedField => {
    const list = lists[index];
    return {
      path,
      label: variedLabel(path),
      plain: plainValue(draft, path),
      values: list?.kind === 'values' ? list.values : [],
      range: list?.kind === 'open' ? list.range : undefined,
    };
  });
  const atValues = fields.flatMap((field, index): readonly PlanProblem[] => {
    const message = fieldProblem(field, lists[index], fields.slice(0, index), draft);
    return message === undefined ? [] : [{ path: `sweep.varied.${index}.values`, message }];
  });
  const none = { fields, points: [], count: 0 };
  if (atValues.length > 0 || fields.length === 0) return { ...none, problems: atValues };
  const { rows, count, problem } = rowsOf(sweep, fields);
  if (problem !== undefined) return { ...none, count, problems: [problem] };
  const points = rows.map((row, index) => editedPoint(sweep, fields, row, index + 1));
  return { fields, points, count, problems: samePoints(fields, chosenPoints({ points }, sweep)) };
}

function fieldProblem(
  { path, label, plain, values, range }: VariedField,
  list: ValueList | undefined,
  earlier: readonly VariedField[],
  { sweep: { method }, code }: VersionDraft,
): string | undefined {
  if (list?.kind === 'problem') return list.message;
  const name = parameterAt(path);
  if (plain === undefined)
    return name === undefined
      ? `${label} is not a part of this version. Stop varying it.`
      : `There is no parameter ${name}. Add it, or stop varying it.`;
  if (earlier.some((other) => other.path === path)) return `${label} is varied twice. Remove one of them.`;
  if (name !== undefined && code.parameters.filter((parameter) => parameter.name === name).length > 1)
    return `There are several parameters ${name}. Remove all but one.`;
  if (range !== undefined)
    return method === 'random'
      ? undefined
      : `Say how many values: ${range.from.text}..${range.to.text}${range.scale === 'log' ? ' log' : ''} 5.`;
  // In a list a column may repeat a value.
  if (method === 'list') return undefined;
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(sentAs(path, value)))
      return `${value === '' ? '""' : value} appears twice. Remove one of them.`;
    seen.add(sentAs(path, value));
  }
  return undefined;
}

function rowsOf(sweep: Sweep, fields: readonly VariedField[]): Rows {
  switch (sweep.method) {
    case 'grid':
      return gridRows(fields);
    case 'list':
      return listRows(fields);
    case 'random':
      return drawRows(sweep, fields);
  }
}

/** All combinations; the last field changes first. They are counted first, and not made if there are too many. */
function gridRows(fields: readonly VariedField[]): Rows {
  const count = fields.reduce((product, { values }) => product * values.length, 1);
  if (count > maxPoints) {
    const words = `These values make ${formatNumber(count)} versions; the maximum is ${maxPoints}.`;
    return refusedRows(count, 'sweep.method', `${words} Remove values, or choose Random.`);
  }
  const rows = fields.reduce<readonly Row[]>(
    (made, { values }) => made.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  return { rows, count };
}

function listRows(fields: readonly VariedField[]): Rows {
  const count = Math.max(...fields.map(({ values }) => values.length));
  const short = fields.findIndex(({ values }) => values.length < count);
  const field = fields[short];
  if (field !== undefined)
    return refusedRows(
      count,
      `sweep.varied.${short}.values`,
      `${field.label} has ${field.values.length} of ${count} values: each row needs one.`,
    );
  const rows = Array.from({ length: count }, (_, row) => fields.map(({ values }) => values[row] ?? ''));
  return { rows, count };
}

function editedPoint(sweep: Sweep, fields: readonly VariedField[], row: Row, number: number): SweepPoint {
  const edits = sweep.edits.filter(({ point }) => point === number);
  if (edits.length === 0) return { number, values: row, isEdited: false };
  const edited = new Map(edits.map(({ path, value }) => [path, value]));
  const values = row.map((value, index) => edited.get(fields[index]?.path ?? '') ?? value);
  return { number, values, isEdited: values.some((value, index) => value !== row[index]) };
}

function samePoints(fields: readonly VariedField[], points: readonly SweepPoint[]): readonly PlanProblem[] {
  const firsts = new Map<string, number>();
  return points.flatMap(({ number, values }) => {
    const key = JSON.stringify(values.map((value, index) => sentAs(fields[index]?.path ?? '', value)));
    const first = firsts.get(key);
    firsts.set(key, first ?? number);
    if (first === undefined) return [];
    const message = `Version #${number} is the same as #${first}. Change a value, or leave it out.`;
    return [{ path: `sweep.points.${number}`, message }];
  });
}

/** The draft of one version: without a plan, and with a subfolder of its own. */
export function pointDraft(draft: VersionDraft, { fields }: SweepPlan, { values }: SweepPoint): VersionDraft {
  const plain = { ...draft, sweep: emptySweep, output: { ...draft.output, freshFolder: true } };
  return fields.reduce((made, { path }, index) => withValue(made, path, values[index] ?? ''), plain);
}

/**
 * The points to create: without those that the user has left out, and without those that equal an existing
 * version, unless the user wants them anyway.
 * @param equal the numbers of points that equal a version that there is
 */
export function chosenPoints(
  { points }: Pick<SweepPlan, 'points'>,
  { unticked, ticked }: Pick<Sweep, 'unticked' | 'ticked'>,
  equal: ReadonlySet<number> = new Set(),
): readonly SweepPoint[] {
  const [out, wanted] = [new Set(unticked), new Set(ticked)];
  return points.filter(({ number }) => !out.has(number) && (!equal.has(number) || wanted.has(number)));
}

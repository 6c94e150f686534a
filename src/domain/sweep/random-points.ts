import { formatNumber } from '#util/format.ts';
import { randomFrom } from '#util/random.ts';
import { maxPoints } from './limits.ts';
import type { PlanProblem, VariedField } from './points.ts';
import { valueAt } from './range.ts';
import { isWhole } from './range-number.ts';
import type { Sweep } from './shape.ts';
import { sentAs } from './varied.ts';

/** The values of one point, one for each varied field. */
export type Row = readonly string[];

export interface Rows {
  readonly rows: readonly Row[];
  readonly count: number;
  readonly problem?: PlanProblem;
}

export const refusedRows = (count: number, path: string, message: string): Rows => ({
  rows: [],
  count,
  problem: { path, message },
});

const drawnDigits = 4;
/** How often a point is drawn, for each point wanted, before the plan reports that there are fewer. */
const maxDraws = 100;

/** Different points, the same ones for the same seed. */
export function drawRows({ random }: Sweep, fields: readonly VariedField[]): Rows {
  const count = readWhole(random.count);
  const seed = readWhole(random.seed);
  if (count === undefined || count < 1 || count > maxPoints)
    return refusedRows(count ?? 0, 'sweep.random.count', `Enter how many versions, from 1 to ${maxPoints}.`);
  if (seed === undefined)
    return refusedRows(count, 'sweep.random.seed', 'Enter the seed as a whole number, such as 7.');
  const most = fields.reduce((product, field) => product * countOf(field), 1);
  if (count > most) {
    const message = `There are only ${formatNumber(most)} combinations. Enter at most ${most}.`;
    return refusedRows(count, 'sweep.random.count', message);
  }
  const draw = randomFrom(seed);
  const rows = new Map<string, Row>();
  for (let draws = 0; rows.size < count && draws < count * maxDraws; draws += 1) {
    const row = fields.map((field) => drawValue(field, draw()));
    const key = JSON.stringify(row.map((value, index) => sentAs(fields[index]?.path ?? '', value)));
    if (!rows.has(key)) rows.set(key, row);
  }
  if (rows.size === count) return { rows: [...rows.values()], count };
  const message = `Only ${rows.size} different versions were found in these ranges. Enter fewer, or widen them.`;
  return refusedRows(count, 'sweep.random.count', message);
}

const readWhole = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;

/** How many values there are, as far as they can be counted. */
function countOf({ values, range }: VariedField): number {
  if (range === undefined) return values.length;
  const { from, to } = range;
  return isWhole(from) && isWhole(to) ? Math.abs(to.number - from.number) + 1 : Number.POSITIVE_INFINITY;
}

function drawValue({ values, range }: VariedField, chance: number): string {
  if (range === undefined) return values[Math.floor(chance * values.length)] ?? '';
  return valueAt(range, chance, drawnDigits);
}

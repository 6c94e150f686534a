import type { Residual } from './interval.ts';
import type { Work } from './work-of.ts';

type Row = readonly number[];
type Amount = Pick<Work, 'updates' | 'samples'>;

/** What a part of a run's time is proportional to; the start takes the same time for all. */
type Feature = (work: Amount) => number;
const start: Feature = () => 1;
const updates: Feature = (work) => work.updates;
const samples: Feature = (work) => work.samples;

/** The simplest first: of two that are equally good the first is used. */
const models: readonly (readonly Feature[])[] = [
  [samples],
  [updates],
  [start, samples],
  [start, updates],
  [updates, samples],
  [start, updates, samples],
];

export interface KnownRun extends Amount {
  readonly ran: number;
}

export interface Fit {
  /** What new runs of the work may take, by rules that explain the known ones equally well. */
  readonly times: Row;
  readonly residuals: readonly Residual[];
  readonly parameters: number;
  readonly leverage: number;
}

/** How many runs are needed for each part that is fitted. */
const runsPerParameter = 3;
/** There is no prediction for more than so many times the work of a known run. */
const reach = 3;
/** If start and work cannot be separated, the start may take up to this share of a run. */
const mostStart = 0.2;
/** The error of a model with one part more must be at most this share of the other's. */
const gain = 0.9;

/** How the times of the known runs follow from their work, and what that predicts for another; null without a prediction. */
export function fitRuns(runs: readonly KnownRun[], asked: Amount): Fit | null {
  if (!isInReach(runs, asked)) return null;
  const solved = models
    .filter((model) => model.length === 1 || model.length * runsPerParameter <= runs.length)
    .flatMap((model) => solve(model, runs, asked) ?? []);
  const best = solved.reduce<Solved | undefined>((former, next) => {
    if (former === undefined) return next;
    const needed = next.parameters > former.parameters ? gain : 1;
    return next.error < former.error * needed ? next : former;
  }, undefined);
  if (best === undefined) return null;
  const others = isDetermined(best.model, runs, asked) ? [] : otherTimes(solved, runs, asked);
  return { ...best, times: [best.time, ...others] };
}

function isInReach(runs: readonly KnownRun[], asked: Amount): boolean {
  return (['updates', 'samples'] as const).every((name) => {
    const all = runs.map((run) => run[name]);
    return asked[name] <= reach * Math.max(...all) && asked[name] * reach >= Math.min(...all);
  });
}

/** The known runs differ in the same way as the asked one differs from them, so that the effect can be determined. */
function isDetermined(model: readonly Feature[], runs: readonly KnownRun[], asked: Amount): boolean {
  const hasStart = model.includes(start) || runs.every((run) => isSame(run.samples, asked.samples));
  const ratio = asked.samples / asked.updates;
  const hasBatch =
    model.length === 3 ||
    runs.every((run) => isSame(run.samples / run.updates, ratio)) ||
    (runs.some((run) => isSame(run.samples / run.updates, ratio)) && model.length > 1);
  return hasStart && hasBatch;
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

function otherTimes(solved: readonly Solved[], runs: readonly KnownRun[], asked: Amount): Row {
  const least = Math.min(...solved.map(({ error }) => error));
  // A model that explains the known runs clearly worse is not used.
  const good = solved.filter(({ error }) => error <= least / gain ** 2 + 1e-6);
  const middle = Math.exp(runs.reduce((sum, { ran }) => sum + Math.log(ran), 0) / runs.length);
  return good.flatMap(({ model, time }) =>
    model.includes(start) || runs.every((run) => isSame(run.samples, asked.samples))
      ? [time]
      : [time, time * (1 - mostStart) + middle * mostStart],
  );
}

interface Solved extends Omit<Fit, 'times'> {
  readonly model: readonly Feature[];
  /** Of the asked run. */
  readonly time: number;
  /** Of the known runs, each computed without itself. */
  readonly error: number;
}

/** Least squares of the relative errors; null if a part would be negative, or cannot be separated from another. */
function solve(model: readonly Feature[], runs: readonly KnownRun[], asked: Amount): Solved | null {
  const rows = runs.map((run) => model.map((feature) => feature(run) / run.ran));
  const inverse = inverted(model.map((_, row) => model.map((__, column) => dot(rows, row, column))));
  if (inverse === null) return null;
  const sums = model.map((_, row) => rows.reduce((sum, values) => sum + (values[row] ?? 0), 0));
  const weights = inverse.map((row) => product(row, sums));
  if (weights.some((weight) => !(weight >= 0)) || weights.every((weight) => weight === 0)) return null;
  const computed = (work: Amount) =>
    product(
      weights,
      model.map((feature) => feature(work)),
    );
  const logarithms = runs.map((run) => Math.log(run.ran / computed(run)));
  const shift = logarithms.reduce((sum, value) => sum + value, 0) / runs.length;
  const residuals = logarithms.map((value, index) => ({
    value: value - shift,
    leverage: Math.min(1, leverageOf(rows[index] ?? [], inverse)),
  }));
  const time = computed(asked) * Math.exp(shift);
  if (!(time > 0) || !Number.isFinite(time)) return null;
  const leverage = leverageOf(
    model.map((feature) => feature(asked) / time),
    inverse,
  );
  const error = residuals.reduce(
    (sum, { value, leverage: own }) => sum + (value / Math.max(0.05, 1 - own)) ** 2,
    0,
  );
  return { model, time, residuals, parameters: model.length, leverage, error };
}

const product = (one: Row, other: Row): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

const dot = (rows: readonly Row[], one: number, other: number): number =>
  rows.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);

const leverageOf = (row: Row, inverse: readonly Row[]): number =>
  product(
    row,
    inverse.map((values) => product(values, row)),
  );

/** The inverse of a symmetric matrix; null if it has none. Its rows may have different units. */
function inverted(matrix: readonly Row[]): readonly Row[] | null {
  const scales = matrix.map((row, index) => Math.sqrt(row[index] ?? 0));
  if (scales.some((scale) => !(scale > 0) || !Number.isFinite(scale))) return null;
  const size = matrix.length;
  const work = matrix.map((row, index) => [
    ...row.map((value, column) => value / (scales[index] ?? 1) / (scales[column] ?? 1)),
    ...row.map((_, column) => (column === index ? 1 : 0)),
  ]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = work[pivot];
    const head = top?.[pivot] ?? 0;
    // Scaled, a one is there at first: what is left of it is what no other part explains.
    if (top === undefined || head < 1e-6) return null;
    work[pivot] = top.map((value) => value / head);
    for (const [index, row] of work.entries()) {
      if (index === pivot) continue;
      const factor = row[pivot] ?? 0;
      work[index] = row.map((value, column) => value - factor * (work[pivot]?.[column] ?? 0));
    }
  }
  return work.map((row, index) =>
    row.slice(size).map((value, column) => value / (scales[index] ?? 1) / (scales[column] ?? 1)),
  );
}

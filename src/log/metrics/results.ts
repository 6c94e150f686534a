import { type Kind, kindOfName, kindOfSplit, quantityOf } from './metric-name.ts';
import type { Series } from './series.ts';

/** What the user has chosen for a name; it overrides the table. */
export type KindOverrides = Readonly<Record<string, Kind>>;

export interface Point {
  readonly value: number;
  readonly line: number;
  readonly step: number | null;
  readonly epoch: number | null;
  /** Milliseconds since 1970 UTC. */
  readonly time: number | null;
}

export interface Result {
  readonly name: string;
  readonly unit: '%' | '';
  readonly kind: Kind;
  readonly last: Point;
  /** Null if neither direction is better, or no value is a number. */
  readonly best: Point | null;
  /** The first value that is no number. */
  readonly firstNaN: Point | null;
}

const kindOf = (name: string, overrides: KindOverrides = {}): Kind =>
  (Object.hasOwn(overrides, name) ? overrides[name] : undefined) ??
  kindOfName(name) ??
  kindOfSplit(name) ??
  'other';

export const resultsOf = (series: readonly Series[], overrides: KindOverrides = {}): readonly Result[] =>
  series
    .filter(({ values }) => values.length > 0)
    .map((each) => {
      const kind = kindOf(each.name, overrides);
      const best = bestOf(each.values, kind);
      const firstNaN = each.values.findIndex(Number.isNaN);
      return {
        name: each.name,
        unit: each.unit,
        kind,
        last: pointAt(each, each.values.length - 1),
        best: best === -1 ? null : pointAt(each, best),
        firstNaN: firstNaN === -1 ? null : pointAt(each, firstNaN),
      };
    });

export const pointAt = ({ values, lines, steps, epochs, times }: Series, index: number): Point => ({
  value: values[index] ?? Number.NaN,
  line: lines[index] ?? 0,
  step: known(steps[index]),
  epoch: known(epochs[index]),
  time: known(times[index]),
});

const known = (place: number | undefined): number | null =>
  place === undefined || Number.isNaN(place) ? null : place;

/** The index of the best value, of equal ones the first; -1 if there is none. */
function bestOf(values: readonly number[], kind: Kind): number {
  if (kind === 'other') return -1;
  let best = -1;
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    const bestValue = values[best];
    if (bestValue === undefined || (kind === 'loss' ? value < bestValue : value > bestValue)) best = index;
  }
  return best;
}

/** Names that belong together, to be drawn in one chart. */
export interface Chart {
  readonly quantity: string;
  readonly names: readonly string[];
}

/** The charts until the user chooses others: the loss and the main score, each with all its splits. */
export function defaultCharts(series: readonly Series[], overrides: KindOverrides = {}): readonly Chart[] {
  const charts = (['loss', 'score'] as const).map((kind) => {
    const names = series.map(({ name }) => name).filter((name) => kindOf(name, overrides) === kind);
    const quantities = [...new Set(names.map((name) => quantityOf(name).quantity))];
    const main = mainQuantities.find((each) => quantities.includes(each)) ?? quantities[0];
    return { quantity: main ?? '', names: names.filter((name) => quantityOf(name).quantity === main) };
  });
  return charts.filter(({ names }) => names.length > 0);
}

const mainQuantities = ['loss', 'accuracy'];

const splitsByWeight = ['validation', 'test', null, 'train'];

/** The main result: the main score, else the loss, preferably on data not used for training. */
export function mainResult(
  series: readonly Series[],
  results: readonly Result[],
  overrides: KindOverrides = {},
): Result | null {
  const names = defaultCharts(series, overrides).at(-1)?.names ?? [];
  const weightOf = (name: string) => splitsByWeight.indexOf(quantityOf(name).split);
  const [main] = names.toSorted((one, other) => weightOf(one) - weightOf(other));
  return results.find(({ name }) => name === main) ?? null;
}

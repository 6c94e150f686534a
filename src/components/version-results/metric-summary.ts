import type { VersionId } from '#domain/ids.ts';
import type { Kind } from '#log/metrics/metric-name.ts';
import { type KindOverrides, mainResult, type Result, resultsOf } from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';
import { scaleFor, shareOn } from '#log/plot/scale.ts';
import type { LogResult } from './kept-results.ts';

/** The values of one metric in a version's log. */
interface VersionMetric {
  readonly result: Result;
  readonly series: Series;
  /** The best value, or the last one where neither direction is better; it may be no number. */
  readonly value: number;
}

export interface MetricSummary {
  /** All names that were read, in their order. */
  readonly names: readonly string[];
  /** The one that is shown; '' where nothing was read. */
  readonly name: string;
  readonly kind: Kind;
  readonly metrics: ReadonlyMap<VersionId, VersionMetric>;
  /** The versions with the best value, several where it is the same; none if neither direction is better. */
  readonly best: ReadonlySet<VersionId>;
  /** How good a value is among all, from 0 to 1; null if neither direction is better. */
  readonly goodnessOf: (value: number) => number | null;
}

/** Compares the versions by one metric. @param wanted '' for the result that most versions have */
export function metricSummary(
  known: ReadonlyMap<VersionId, LogResult>,
  wanted: string,
  kinds: KindOverrides,
): MetricSummary {
  const read = [...known].map(([id, result]) => ({
    id,
    series: result.series,
    results: resultsIn(result, kinds),
  }));
  const names = [...new Set(read.flatMap(({ results }) => results.map(({ name }) => name)))];
  const mains = read.flatMap(({ series, results }) => mainResult(series, results, kinds)?.name ?? []);
  const name = wanted === '' ? (mostFrequent(mains) ?? names[0] ?? '') : wanted;
  const metrics = new Map(
    read.flatMap(({ id, series, results }) => {
      const result = results.find((each) => each.name === name);
      const own = series.find((each) => each.name === name);
      if (result === undefined || own === undefined) return [];
      return [[id, { result, series: own, value: (result.best ?? result.last).value }] as const];
    }),
  );
  const kind = [...metrics.values()][0]?.result.kind ?? 'other';
  const values = [...metrics.values()].map(({ value }) => value).filter(Number.isFinite);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bestValue = kind === 'other' ? null : kind === 'loss' ? low : high;
  const scale = scaleFor([low, high], null);
  return {
    names,
    name,
    kind,
    metrics,
    best: new Set([...metrics].flatMap(([id, { value }]) => (value === bestValue ? [id] : []))),
    goodnessOf: (value) => {
      if (kind === 'other' || !Number.isFinite(value) || values.length < 2) return null;
      const share = shareOn(value, scale);
      return kind === 'loss' ? 1 - share : share;
    },
  };
}

/** The best value of each name, of versions whose log was read. */
export const bestValues =
  (known: ReadonlyMap<VersionId, LogResult>, kinds: KindOverrides) =>
  ({ id }: { readonly id: VersionId }): ReadonlyMap<string, number> | undefined => {
    const result = known.get(id);
    return (
      result && new Map(resultsIn(result, kinds).map(({ name, best, last }) => [name, (best ?? last).value]))
    );
  };

const seen = new WeakMap<LogResult, { readonly kinds: KindOverrides; readonly results: readonly Result[] }>();

/** Each result is looked at once, though all are compared again with each that is read. */
function resultsIn(result: LogResult, kinds: KindOverrides): readonly Result[] {
  const before = seen.get(result);
  if (before?.kinds === kinds) return before.results;
  const results = resultsOf(result.series, kinds);
  seen.set(result, { kinds, results });
  return results;
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

import type { Kind } from '#log/metrics/metric-name.ts';
import { type KindOverrides, mainResult, type Result, resultsOf } from '#log/metrics/results.ts';
import type { Series } from '#log/metrics/series.ts';

/** What several logs say under one name. */
export interface ComparedResult {
  readonly name: string;
  readonly kind: Kind;
  /** In the order of the logs; null if a log does not have the name. */
  readonly results: readonly (Result | null)[];
  /** The logs that have the best value of all; none if fewer than two can be compared. */
  readonly bestAt: readonly number[];
}

/** The series of one log; null if it has not been read. */
type LogSeries = readonly Series[] | null;

/** By name, in the order in which the logs have them. Results of running versions cannot be the best. */
export function compareResults(
  logs: readonly LogSeries[],
  kinds: KindOverrides = {},
  isFinal: readonly boolean[] = logs.map(() => true),
): readonly ComparedResult[] {
  const byName = logs.map(
    (series) => new Map(resultsOf(series ?? [], kinds).map((result) => [result.name, result])),
  );
  const names = new Set(byName.flatMap((results) => [...results.keys()]));
  return Array.from(names, (name) => {
    const results = byName.map((log) => log.get(name) ?? null);
    const kind = results.find((result) => result !== null)?.kind ?? 'other';
    return { name, kind, results, bestAt: bestAt(results, kind, isFinal) };
  });
}

/** The value used to compare versions: the best if one direction is better, else the last; null if it is no number. */
export function scoreOf(result: Result | null): number | null {
  const value = (result?.best ?? (result?.kind === 'other' ? result.last : null))?.value;
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** 0.93 and 93 % are not compared with each other. */
function bestAt(
  results: readonly (Result | null)[],
  kind: Kind,
  isFinal: readonly boolean[],
): readonly number[] {
  const units = new Set(results.flatMap((result) => (result === null ? [] : [result.unit])));
  const scores = results.map((result, index) => (isFinal[index] === false ? null : scoreOf(result)));
  const numbers = scores.filter((score) => score !== null);
  if (kind === 'other' || units.size > 1 || numbers.length < 2) return [];
  const best = kind === 'loss' ? Math.min(...numbers) : Math.max(...numbers);
  return scores.flatMap((score, index) => (score === best ? [index] : []));
}

/** The name that is the main result of most logs; null if there are no results. */
export function mainName(logs: readonly LogSeries[], kinds: KindOverrides = {}): string | null {
  const counts = new Map<string, number>();
  for (const series of logs) {
    const name = mainResult(series ?? [], resultsOf(series ?? [], kinds), kinds)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

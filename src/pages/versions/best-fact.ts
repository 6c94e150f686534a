import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

export interface BestFact {
  readonly metric: string;
  readonly value: number;
  /** Of all that have this value. */
  readonly names: readonly string[];
}

/** The best of the results that were read; undefined if none is. */
export function bestFact(
  { name, best, metrics }: MetricSummary,
  versions: readonly TrainingVersion[],
): BestFact | undefined {
  const names = versions.flatMap((version) => (best.has(version.id) ? [version.name] : []));
  const [value] = [...best].flatMap((id) => metrics.get(id)?.value ?? []);
  return value === undefined ? undefined : { metric: name, value, names };
}

import type { LogResult } from '#components/version-results/kept-results.ts';
import { type MetricSummary, metricSummary } from '#components/version-results/metric-summary.ts';
import type { VersionId } from '#domain/ids.ts';
import { pointStatus } from '#domain/sweep/sweeps-of.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { KindOverrides } from '#log/metrics/results.ts';

/** All results of a sweep, by the one that most versions have. A run that has failed is not the best, whatever it printed before. */
export function sweepSummary(
  known: ReadonlyMap<VersionId, LogResult>,
  versions: readonly TrainingVersion[],
  kinds: KindOverrides,
): MetricSummary {
  const failed = new Set(
    versions.filter(({ status }) => pointStatus(status) === 'failed').map(({ id }) => id),
  );
  const all = metricSummary(known, '', kinds);
  if (failed.size === 0) return all;
  const whole = new Map([...known].filter(([id]) => !failed.has(id)));
  return { ...all, best: metricSummary(whole, all.name, kinds).best };
}

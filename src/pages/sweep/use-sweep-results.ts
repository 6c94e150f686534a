import { useDeferredValue, useMemo } from 'react';
import { pinsOf } from '#components/version-results/metric-choices.ts';
import type { Results } from '#components/version-results/results-context.ts';
import { useKnownResults } from '#components/version-results/use-known-results.ts';
import { useMetricChoices } from '#components/version-results/use-metric-choices.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { sweepSummary } from './sweep-summary.ts';

/** The result of each version, and which is best; the metric that most of them have. */
export function useSweepResults(
  job: { readonly projectId: ProjectId; readonly jobId: JobId },
  versions: readonly TrainingVersion[],
): Results {
  const [choices] = useMetricChoices(job.projectId, job.jobId);
  const pins = useMemo(() => pinsOf({ pins: choices.pins }), [choices.pins]);
  const { known, failed, reader, soFar, unread } = useKnownResults(job, versions, pins);
  const drawn = useDeferredValue(known);
  const own = useMemo(() => {
    const ids = new Set(versions.map(({ id }) => id));
    return new Map([...drawn].filter(([id]) => ids.has(id)));
  }, [drawn, versions]);
  const summary = useMemo(() => sweepSummary(own, versions, choices.kinds), [own, versions, choices.kinds]);
  return useMemo(
    () => ({ known: own, failed, reader, soFar, summary, isComplete: unread === 0 }),
    [own, failed, reader, soFar, summary, unread],
  );
}

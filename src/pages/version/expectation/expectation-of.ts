import type { Catalogue } from '#domain/catalogue.ts';
import { estimateQueue, estimateRun, type RunEstimate } from '#domain/duration/estimate.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import { pastRuns, planOf } from '#domain/duration/past-runs.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** The estimate for an unfinished version, from the other versions of the job. */
export interface Expectation {
  readonly run: RunEstimate | null;
  readonly queue: TimeRange | null;
}

/** How long a version takes and waits by what the others did. */
export function expectationOf(
  versions: readonly TrainingVersion[],
  { id, configuration }: Pick<TrainingVersion, 'id' | 'configuration'>,
  specifications: Catalogue['specifications'],
): Expectation {
  const runs = pastRuns(
    versions.filter((version) => version.id !== id),
    specifications,
  );
  const plan = planOf(configuration, specifications);
  return { run: estimateRun(runs, plan), queue: estimateQueue(runs, plan) };
}

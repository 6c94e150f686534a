import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import { versionsQuery } from '#api/versions.ts';
import { estimateQueue, estimateRun, type RunEstimate } from '#domain/duration/estimate.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import { pastRuns, planOf } from '#domain/duration/past-runs.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** What the versions of the job let expect of one that has not ended. */
export interface Expectation {
  readonly run: RunEstimate | null;
  readonly queue: TimeRange | null;
}

const nothing: Expectation = { run: null, queue: null };

export function useExpectation(
  projectId: ProjectId,
  jobId: JobId,
  { id, status, configuration }: TrainingVersion,
): Expectation {
  const client = useClient();
  const isWanted = !isFinal(status);
  const { data: list } = useQuery({
    ...versionsQuery(client, projectId, jobId),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Without their list nobody can tell which pool the others ran in.
  const needsList = needsSpecifications(configuration);
  const { data: specifications, isPending } = useQuery({
    ...specificationsQuery(client, projectId),
    enabled: isWanted && needsList,
  });
  const versions = isWanted && !(needsList && isPending) ? list?.versions : undefined;
  return useMemo(() => {
    if (versions === undefined) return nothing;
    const runs = pastRuns(
      versions.filter((version) => version.id !== id),
      specifications,
    );
    const plan = planOf(configuration, specifications);
    return { run: estimateRun(runs, plan), queue: estimateQueue(runs, plan) };
  }, [versions, id, configuration, specifications]);
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { specificationsQuery } from '#api/catalogue.ts';
import { versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Expectation } from './expectation-of.ts';

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
  // Without the list of specifications the pools of the other versions are unknown.
  const needsList = needsSpecifications(configuration);
  const { data: specifications, isPending } = useQuery({
    ...specificationsQuery(client, projectId),
    enabled: isWanted && needsList,
  });
  const versions = isWanted && !(needsList && isPending) ? list?.versions : undefined;
  // An estimate is not urgent: its code is loaded after the status.
  const { data: expectationOf } = useQuery({
    queryKey: ['code', 'expectation'],
    queryFn: async () => (await import('./expectation-of.ts')).expectationOf,
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return useMemo(
    () =>
      versions === undefined
        ? nothing
        : (expectationOf?.(versions, { id, configuration }, specifications) ?? nothing),
    [versions, id, configuration, specifications, expectationOf],
  );
}

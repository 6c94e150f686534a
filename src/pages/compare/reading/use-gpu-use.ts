import { queryOptions, useQueries } from '@tanstack/react-query';
import pLimit from 'p-limit';
import { useClient } from '#api/api-context.tsx';
import type { Client } from '#api/client.ts';
import type { UseCurve } from '#api/version-metrics.ts';
import { versionQuery } from '#api/versions.ts';
import type { ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { ComparedVersion } from './use-compared.ts';

/** In percent; null if it is not known, undefined if it is still read. */
export type GpuUse = number | null | undefined;

/** The service answers a few requests a second, and says the use of the machine of one version at a time. */
const fewAtATime = pLimit(4);

/**
 * @param hasGpu for each version
 * @param isReady once the results have been read: they come first
 */
export function useGpuUse(
  projectId: ProjectId,
  versions: readonly ComparedVersion[],
  hasGpu: readonly boolean[],
  isReady: boolean,
): readonly GpuUse[] {
  const client = useClient();
  const uses = useQueries({
    queries: versions.map((compared, index) => ({
      ...gpuUseQuery(client, projectId, compared),
      enabled: isReady && hasGpu[index] === true,
    })),
    combine: usesOf,
  });
  return isReady ? uses : notYet;
}

const notYet: readonly GpuUse[] = [];

const usesOf = (
  queries: readonly { readonly data: number | null | undefined; readonly isLoading: boolean }[],
): readonly GpuUse[] => queries.map(({ data, isLoading }) => (isLoading ? undefined : (data ?? null)));

const gpuUseQuery = (client: Client, projectId: ProjectId, { ref, version }: ComparedVersion) =>
  queryOptions({
    queryKey: ['gpu-use', projectId, ref.jobId, ref.versionId, version.createTime, isFinal(version.status)],
    queryFn: ({ client: cache, signal }) =>
      fewAtATime(async () => {
        signal.throwIfAborted();
        const detail = await cache.fetchQuery({
          ...versionQuery(client, projectId, ref.jobId, ref.versionId),
          staleTime: 60_000,
        });
        return meanOf(detail.systemUse.gpu);
      }),
    staleTime: isFinal(version.status) ? Number.POSITIVE_INFINITY : 60_000,
  });

/** Gaps do not count; null if nothing was measured. */
function meanOf(curve: UseCurve): number | null {
  const values = curve.filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

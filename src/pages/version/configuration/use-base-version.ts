import { useQuery } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

export type BaseVersion =
  /** It is the first of its job, or the base is not read yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly base: TrainingVersion }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void };

/** The version that this one is based on. */
export function useBaseVersion(
  projectId: ProjectId,
  jobId: JobId,
  baseId: TrainingVersion['baseId'] | undefined,
): BaseVersion {
  const hasBase = baseId !== null && baseId !== undefined;
  const { data, error, refetch } = useQuery({
    ...versionsQuery(useClient(), projectId, jobId),
    enabled: hasBase,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!hasBase) return { kind: 'none' };
  if (data === undefined)
    return error === null ? { kind: 'none' } : { kind: 'failed', error, retry: () => void refetch() };
  const base = data.versions.find(({ id }) => id === baseId);
  return base === undefined ? { kind: 'deleted' } : { kind: 'there', base };
}

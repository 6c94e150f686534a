import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion, VersionList } from '#domain/version/training-version.ts';
import { refKey, type VersionRef } from '#pages/compare/version-refs.ts';

/** A column of the comparison. */
export interface ComparedVersion {
  readonly key: string;
  readonly ref: VersionRef;
  readonly version: TrainingVersion;
  readonly jobName: string;
  /** A name that is unique among the compared versions: 'V0002', or 'V0002 of mnist' where it is of another job. */
  readonly label: string;
}

export type JobVersions = Pick<VersionList, 'jobName' | 'versions'>;

interface Compared {
  readonly versions: readonly ComparedVersion[];
  /** Their job was read, and does not have them. */
  readonly missing: readonly VersionRef[];
  /** The list of one of the jobs is on its way. */
  readonly isAwaited: boolean;
  /** The lists of the jobs, in their order; undefined if one has not been read. */
  readonly lists: readonly (JobVersions | undefined)[];
}

/** Out of the lists of their jobs, which `WatchedJob` keeps current. */
export function useCompared(
  projectId: ProjectId,
  jobs: readonly JobId[],
  refs: readonly VersionRef[],
): Compared {
  const client = useClient();
  const { lists, areFailed } = useQueries({
    queries: jobs.map((jobId) => ({ ...versionsQuery(client, projectId, jobId), enabled: false })),
    combine: listsOf,
  });
  return useMemo(
    () => ({
      ...findVersions(refs, jobs, lists),
      lists,
      isAwaited: refs.some(({ jobId }) => {
        const job = jobs.indexOf(jobId);
        return lists[job] === undefined && areFailed[job] !== true;
      }),
    }),
    [refs, jobs, lists, areFailed],
  );
}

interface ListQuery {
  readonly data: VersionList | undefined;
  readonly error: Error | null;
}

/** Without what changes with each read. */
const listsOf = (queries: readonly ListQuery[]) => ({
  lists: queries.map(({ data }) => data && { jobName: data.jobName, versions: data.versions }),
  areFailed: queries.map(({ data, error }) => data === undefined && error !== null),
});

function findVersions(
  refs: readonly VersionRef[],
  jobs: readonly JobId[],
  lists: Compared['lists'],
): Pick<Compared, 'versions' | 'missing'> {
  const listOf = (jobId: JobId) => lists[jobs.indexOf(jobId)];
  const found = refs.map((ref) => {
    const list = listOf(ref.jobId);
    return { ref, list, version: list?.versions.find(({ id }) => id === ref.versionId) };
  });
  return {
    versions: found.flatMap(({ ref, list, version }) => {
      if (list === undefined || version === undefined) return [];
      const jobName = list.jobName || `job ${ref.jobId}`;
      const name = version.name || `Version ${ref.versionId}`;
      // The first of the jobs is that of the address.
      const label = ref.jobId === jobs[0] ? name : `${name} of ${jobName}`;
      return [{ key: refKey(ref), ref, version, jobName, label }];
    }),
    missing: found.flatMap(({ ref, list, version }) =>
      list !== undefined && version === undefined ? [ref] : [],
    ),
  };
}

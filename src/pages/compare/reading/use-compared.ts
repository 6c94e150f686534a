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
  /** What tells it from the others in a text: 'V0002', or 'V0002 of mnist' where there are several jobs. */
  readonly label: string;
}

interface Compared {
  readonly versions: readonly ComparedVersion[];
  /** Their job was read, and does not have them. */
  readonly missing: readonly VersionRef[];
  /** Their job has not been read yet. */
  readonly awaited: readonly VersionRef[];
  /** The lists of the jobs, in their order; undefined where one has not been read. */
  readonly lists: readonly (VersionList | undefined)[];
}

/** Out of the lists of their jobs, which `WatchedJob` keeps current. */
export function useCompared(
  projectId: ProjectId,
  jobs: readonly JobId[],
  refs: readonly VersionRef[],
): Compared {
  const client = useClient();
  const lists = useQueries({
    queries: jobs.map((jobId) => ({ ...versionsQuery(client, projectId, jobId), enabled: false })),
    combine: dataOf,
  });
  return useMemo(() => findVersions(refs, jobs, lists), [refs, jobs, lists]);
}

const dataOf = (queries: readonly { readonly data: VersionList | undefined }[]) =>
  queries.map(({ data }) => data);

function findVersions(
  refs: readonly VersionRef[],
  jobs: readonly JobId[],
  lists: readonly (VersionList | undefined)[],
): Compared {
  const listOf = (jobId: JobId) => lists[jobs.indexOf(jobId)];
  const isOfSeveral = new Set(refs.map(({ jobId }) => jobId)).size > 1;
  const found = refs.map((ref) => {
    const list = listOf(ref.jobId);
    return { ref, list, version: list?.versions.find(({ id }) => id === ref.versionId) };
  });
  return {
    versions: found.flatMap(({ ref, list, version }) => {
      if (list === undefined || version === undefined) return [];
      const jobName = list.jobName || `job ${ref.jobId}`;
      const name = version.name || `Version ${ref.versionId}`;
      const label = isOfSeveral ? `${name} of ${jobName}` : name;
      return [{ key: refKey(ref), ref, version, jobName, label }];
    }),
    missing: found.flatMap(({ ref, list, version }) =>
      list !== undefined && version === undefined ? [ref] : [],
    ),
    awaited: found.flatMap(({ ref, list }) => (list === undefined ? [ref] : [])),
    lists,
  };
}

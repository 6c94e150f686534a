import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useClient } from '#api/api-context.tsx';
import { jobsQuery } from '#api/jobs.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';
import { formatCount } from '#util/format.ts';
import type { PaletteEntry } from './palette-entries.ts';

interface FoundJobs {
  readonly entries: readonly PaletteEntry[];
  readonly isSearching: boolean;
  readonly isFailed: boolean;
}

const newestFirst = { sort: 'create_time', order: 'desc', status: '', page: 1 } as const;

/** As long as the service takes it. */
const maxSearch = 64;

/** The newest jobs of a project, and those that the service finds. */
export function useFoundJobs(projectId: ProjectId | undefined, asked: string): FoundJobs {
  const client = useClient();
  const navigate = useNavigate();
  const search = asked.trim().slice(0, maxSearch);
  const searches = projectId === undefined ? [] : [...new Set(['', search])];
  const answers = useQueries({
    queries: searches.flatMap((text) =>
      projectId === undefined ? [] : [jobsQuery(client, projectId, { ...newestFirst, search: text })],
    ),
  });
  const newest = answers[0]?.data?.jobs ?? [];
  const found = search === '' ? [] : (answers.at(-1)?.data?.jobs ?? []);
  const ids = new Set(found.map(({ id }) => id));
  const entryOf = (job: TrainingJob): PaletteEntry => ({
    key: `job-${job.id}`,
    label: job.name,
    isName: true,
    note: formatCount(job.versionCount, 'version'),
    ...(job.latestVersionId === null ? {} : { status: job.status }),
    isFound: ids.has(job.id),
    run: () => {
      if (projectId === undefined) return;
      void navigate({ to: '/projects/$projectId/jobs/$jobId', params: { projectId, jobId: job.id } });
    },
  });
  return {
    entries: [...found, ...newest.filter(({ id }) => !ids.has(id))].map(entryOf),
    isSearching: answers.some(({ isFetching }) => isFetching),
    isFailed: answers.some(({ isError }) => isError),
  };
}

import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useClient } from '#api/api-context.tsx';
import { type JobFilter, type JobPage, type JobSort, jobsQuery } from '#api/jobs.ts';
import { ResultsAnnouncement } from '#components/ResultsAnnouncement.tsx';
import { rememberProject } from '#components/recent-projects.ts';
import { useMinute } from '#components/use-now.ts';
import { WatchedFailure } from '#components/WatchedFailure.tsx';
import type { ProjectId } from '#domain/ids.ts';
import { Card } from '#ui/Card.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { formatCount } from '#util/format.ts';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { JobFilters } from './JobFilters.tsx';
import { foldBelow, jobColumns } from './job-columns.tsx';
import { isUnfinishedFirst, readJobsSearch, unfinishedFirst, writeJobsSearch } from './jobs-search.ts';
import { NoJobs } from './NoJobs.tsx';
import { Pages } from './Pages.tsx';

interface JobsPageProps {
  readonly projectId: ProjectId;
  readonly search: Readonly<Record<string, unknown>>;
}

const sortOf = (key: string): JobSort | undefined =>
  (['job_name', 'status', 'create_time', 'duration', 'version_count'] as const).find((sort) => sort === key);

// A job without versions has no status: nothing continues in it.
const statusesOf = ({ jobs }: JobPage) =>
  jobs
    .filter(({ versionCount, latestVersionId }) => versionCount > 0 || latestVersionId !== null)
    .map(({ status }) => status);

export function JobsPage({ projectId, search }: JobsPageProps) {
  const filter = readJobsSearch(search);
  const now = useMinute();
  const navigate = useNavigate();
  const router = useRouter();
  const jobs = useStatusPolling(
    { ...jobsQuery(useClient(), projectId, filter), placeholderData: keepPreviousData },
    { statusesOf, mayGrow: true },
  );
  const isFiltered = filter.search !== '' || filter.status !== '';

  const isThere = jobs.data !== undefined;
  useEffect(() => {
    if (isThere) rememberProject(projectId);
  }, [isThere, projectId]);

  const change = async (next: Partial<JobFilter>) => {
    const here = { to: '/projects/$projectId', params: { projectId } } as const;
    // This page stays mounted while the next page is being loaded.
    if (router.history.location.pathname !== router.buildLocation(here).pathname) return;
    await navigate({
      ...here,
      search: (present) => writeJobsSearch({ ...readJobsSearch(present), page: 1, ...next }),
      replace: true,
    });
  };

  const sortBy = (key: string) => {
    const sort = sortOf(key);
    if (sort === undefined) return;
    const turned = filter.order === 'asc' ? 'desc' : 'asc';
    void change({ sort, order: sort === filter.sort ? turned : sort === 'job_name' ? 'asc' : 'desc' });
  };

  return (
    <>
      <PageTitle parts={['Jobs']} />
      <PageHeading title="Jobs" lead="A job has versions. A new version is based on an existing one." />
      <JobFilters filter={filter} onChange={(next) => void change(next)} />
      <WatchedFailure subject="jobs" watched={jobs} title="The jobs could not be loaded" />
      {jobs.data !== undefined && (
        <ResultsAnnouncement words={listInWords(jobs.data.total, filter)} isBusy={jobs.isPlaceholderData} />
      )}
      {jobs.data === undefined && jobs.error === null && (
        <Card title="All jobs" flush>
          <LoadingRows label="Loading the jobs …" columns={[34, 14, 8, 14, 10, 12]} rows={8} />
        </Card>
      )}
      {jobs.data !== undefined && (
        <Card
          title={isFiltered ? 'Jobs found' : 'All jobs'}
          count={formatCount(jobs.data.total, 'job')}
          flush
        >
          {jobs.data.jobs.length === 0 ? (
            <NoJobs
              isFiltered={isFiltered}
              total={jobs.data.total}
              onClear={() => void change({ search: '', status: '' })}
              onFirst={() => void change({})}
            />
          ) : (
            <DataTable
              label="Jobs"
              columns={jobColumns(projectId, now)}
              rows={isUnfinishedFirst(filter) ? unfinishedFirst(jobs.data.jobs) : jobs.data.jobs}
              rowKey={(job) => job.id}
              sort={{ key: filter.sort, direction: filter.order === 'asc' ? 'ascending' : 'descending' }}
              onSort={sortBy}
              busy={jobs.isPlaceholderData}
              foldBelow={foldBelow}
            />
          )}
          {(jobs.data.total > jobs.data.jobs.length || filter.page > 1) && (
            <Pages filter={filter} total={jobs.data.total} />
          )}
        </Card>
      )}
    </>
  );
}

const columnNames: Readonly<Record<JobFilter['sort'], string>> = {
  job_name: 'name',
  status: 'status',
  create_time: 'creation',
  duration: 'duration',
  version_count: 'number of versions',
};

const listInWords = (total: number, { search, sort, order }: JobFilter): string =>
  `${formatCount(total, 'job')}${search === '' ? '' : ` with ${search}`}, sorted by ${columnNames[sort]}, ${order === 'asc' ? 'ascending' : 'descending'}`;

import { lazy, Suspense, useMemo } from 'react';
import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import { WatchedFailure } from '#components/WatchedFailure.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { VersionList } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { HistoryCard } from './HistoryCard.tsx';
import { readHistorySearch } from './history-search.ts';
import { useDeleted } from './use-deleted.ts';

interface VersionsPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly search: Readonly<Record<string, unknown>>;
}

const UnfinishedSweeps = lazy(async () => ({
  default: (await import('./UnfinishedSweeps.tsx')).UnfinishedSweeps,
}));

const statusesOf = ({ versions }: VersionList) => versions.map(({ status }) => status);

export function VersionsPage({ projectId, jobId, search }: VersionsPageProps) {
  const history = useStatusPolling(versionsQuery(useClient(), projectId, jobId), {
    statusesOf,
    mayGrow: true,
  });
  const filter = useMemo(() => readHistorySearch(search), [search]);
  const job = useMemo(() => ({ projectId, jobId }), [projectId, jobId]);
  const [deleted, setDeleted] = useDeleted();
  const jobName = history.data?.jobName ?? '';
  const hasVersions = (history.data?.versions.length ?? 0) > 0;

  return (
    <div>
      <PageTitle parts={[jobName || 'Version history']} />
      <PageHeading
        title={jobName || 'Version history'}
        isName={jobName !== ''}
        lead={history.data?.jobDescription || undefined}
        actions={
          hasVersions && (
            <ButtonLink to="/projects/$projectId/jobs/$jobId/new" params={job} variant="primary">
              New version
            </ButtonLink>
          )
        }
      />
      {deleted !== undefined && (
        <Notice
          kind="info"
          title={
            <>
              <Name>{deleted}</Name> was deleted
            </>
          }
          alert
        />
      )}
      <SubmissionNotices projectId={projectId} jobId={jobId} />
      {history.data !== undefined && hasSweeps() && (
        <Suspense fallback={null}>
          <UnfinishedSweeps job={job} versions={history.data.versions} />
        </Suspense>
      )}
      <WatchedFailure
        subject="versions"
        watched={history}
        title="The versions could not be loaded"
        wayOn={<AllJobs projectId={projectId} />}
      />
      {history.data === undefined && history.error === null && (
        <Card title="Versions" flush>
          <LoadingRows label="Loading the versions …" columns={[8, 12, 8, 40, 14, 10]} />
        </Card>
      )}
      {history.data !== undefined &&
        (hasVersions ? (
          <HistoryCard
            job={job}
            versions={history.data.versions}
            search={filter}
            onStopped={history.checkNow}
            onDeleted={setDeleted}
          />
        ) : (
          <NoVersions projectId={projectId} />
        ))}
    </div>
  );
}

/** Most browsers have made none, and load nothing for them. */
const hasSweeps = (): boolean => localStore.keys().some((key) => key.startsWith(storageNames.sweeps));

const AllJobs = ({ projectId }: { readonly projectId: ProjectId }) => (
  <ButtonLink to="/projects/$projectId" params={{ projectId }}>
    All jobs
  </ButtonLink>
);

function NoVersions({ projectId }: { readonly projectId: ProjectId }) {
  return (
    <Card title="Versions" flush>
      <EmptyState title="No versions yet" action={<AllJobs projectId={projectId} />}>
        A new version is based on an existing one. Create the first version in the ModelArts console or API;
        it is then listed here.
      </EmptyState>
    </Card>
  );
}

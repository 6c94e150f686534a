import Button from '@mui/material/Button';
import { useQueries } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { algorithmsQuery, specificationsQuery } from '#api/catalogue.ts';
import { versionsQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { ListFailure } from '#components/ListFailure.tsx';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion, VersionList } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { DataTable } from '#ui/table/DataTable.tsx';
import { formatCount } from '#util/format.ts';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { type JobPlace, needsWidth, versionColumns } from './version-columns.tsx';
import { readBases } from './version-summary.ts';

interface VersionsPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

const statusesOf = ({ versions }: VersionList) => versions.map(({ status }) => status);

// More rows than these take their time to draw; the rest comes when it is asked for.
const firstRows = 200;

export function VersionsPage({ projectId, jobId }: VersionsPageProps) {
  const history = useStatusPolling(versionsQuery(useClient(), projectId, jobId), {
    statusesOf,
    mayGrow: true,
  });
  const job = useMemo(() => ({ projectId, jobId }), [projectId, jobId]);
  const deleted = useLocation({ select: ({ state }) => state.deleted });
  const jobName = history.data?.jobName ?? '';
  const hasVersions = (history.data?.versions.length ?? 0) > 0;

  return (
    <>
      <title>{`${jobName || 'Version history'} · Nextrun`}</title>
      <PageHeading
        title={jobName || 'Version history'}
        lead={history.data?.jobDescription || undefined}
        actions={
          hasVersions && (
            <ButtonLink to="/projects/$projectId/jobs/$jobId/new" params={job} variant="primary">
              New version
            </ButtonLink>
          )
        }
      />
      {deleted !== undefined && <Notice kind="info" title={`${deleted} was deleted`} alert />}
      <SubmissionNotices projectId={projectId} jobId={jobId} />
      <ListFailure
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
          <Versions versions={history.data.versions} job={job} />
        ) : (
          <NoVersions projectId={projectId} />
        ))}
    </>
  );
}

interface VersionsProps {
  readonly versions: readonly TrainingVersion[];
  readonly job: JobPlace;
}

function Versions({ versions, job }: VersionsProps) {
  const [all, setAll] = useState(false);
  const client = useClient();
  const [{ data: specifications }, { data: algorithms }] = useQueries({
    queries: [
      // Lists of versions leave out the specification's code.
      specificationsQuery(client, job.projectId),
      {
        ...algorithmsQuery(client, job.projectId),
        enabled: versions.some(({ configuration }) => configuration.algorithmId !== ''),
      },
    ],
  });
  const columns = useMemo(
    () => versionColumns(job, readBases(versions, specifications), { specifications, algorithms }),
    [job, versions, specifications, algorithms],
  );
  const rows = all ? versions : versions.slice(0, firstRows);
  return (
    <Card title="Versions" count={formatCount(versions.length, 'version')} flush>
      <DataTable
        label="Versions"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        foldBelow={needsWidth}
      />
      {rows.length < versions.length && (
        <div style={{ padding: '12px 18px' }}>
          <Button onClick={() => setAll(true)}>Show all {formatCount(versions.length, 'version')}</Button>
        </div>
      )}
    </Card>
  );
}

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

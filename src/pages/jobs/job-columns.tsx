import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type { ProjectId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import type { Column } from '#ui/table/DataTable.tsx';
import { formatDateTime, formatDuration } from '#util/format.ts';

const Description = styled('div')(({ theme }) => ({
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  color: theme.vars.palette.inkSoft,
  maxWidth: '64ch',
}));

const Quiet = styled('span')(({ theme }) => ({ color: theme.vars.palette.inkSoft, fontSize: '0.8125rem' }));

function JobStatusCell({ projectId, job }: { readonly projectId: ProjectId; readonly job: TrainingJob }) {
  if (job.latestVersionId === null) return <Quiet>none yet</Quiet>;
  return (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, jobId: job.id, versionId: job.latestVersionId }}
      aria-label={`${jobStatus(job.status).word}: latest version of ${job.name}`}
      style={{ textDecoration: 'none', borderRadius: 11 }}
    >
      <StatusChip status={job.status} />
    </Link>
  );
}

function NewVersionCell({ projectId, job }: { readonly projectId: ProjectId; readonly job: TrainingJob }) {
  if (!hasVersion(job)) return null;
  return (
    <ButtonLink
      to="/projects/$projectId/jobs/$jobId/new"
      params={{ projectId, jobId: job.id }}
      aria-label={`New version of ${job.name}`}
      sx={compact}
    >
      New version
    </ButtonLink>
  );
}

const hasVersion = (job: TrainingJob) => job.versionCount > 0 || job.latestVersionId !== null;

/** In a row of text the button takes no more than its line. */
const compact = { margin: { xs: '4px 0', md: '-6px 0' }, minHeight: { md: 32 }, paddingBlock: { md: '6px' } };

/** The keys of the sortable columns are the service's own sort keys. */
export const jobColumns = (projectId: ProjectId): readonly Column<TrainingJob>[] => [
  {
    key: 'job_name',
    header: 'Name',
    isName: true,
    sortable: true,
    cell: (job) => (
      <>
        <Link
          to="/projects/$projectId/jobs/$jobId"
          params={{ projectId, jobId: job.id }}
          style={{ fontWeight: 560, overflowWrap: 'anywhere' }}
        >
          {job.name}
        </Link>
        {job.description !== '' && <Description>{job.description}</Description>}
        {!hasVersion(job) && (
          <Description>
            No version to base a new one on. Create the first version in the ModelArts console.
          </Description>
        )}
      </>
    ),
  },
  {
    key: 'status',
    header: 'Latest version',
    sortable: true,
    width: '170px',
    cell: (job) => <JobStatusCell projectId={projectId} job={job} />,
  },
  {
    key: 'version_count',
    header: 'Versions',
    sortable: true,
    figures: true,
    width: '96px',
    cell: (job) => job.versionCount,
  },
  {
    key: 'create_time',
    header: 'Created',
    sortable: true,
    figures: true,
    width: '170px',
    cell: (job) => job.createTime !== null && formatDateTime(job.createTime),
  },
  {
    key: 'duration',
    header: 'Duration',
    sortable: true,
    figures: true,
    width: '116px',
    cell: (job) => job.duration !== null && job.duration > 0 && formatDuration(job.duration),
  },
  {
    key: 'new',
    header: 'New version',
    headerHidden: true,
    bare: true,
    width: '138px',
    cell: (job) => <NewVersionCell projectId={projectId} job={job} />,
  },
];

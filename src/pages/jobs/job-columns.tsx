import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type { ProjectId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import type { TrainingJob } from '#domain/version/training-version.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import type { Column } from '#ui/table/DataTable.tsx';
import { touch } from '#ui/theme/tokens.ts';
import { formatAge, formatDateTime, formatDuration } from '#util/format.ts';

/** px that the columns need side by side. */
export const foldBelow = 860;

/** The name and its description in one line, where there is room. */
const Named = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'baseline',
  gap: 14,
  minWidth: 0,
  // A link is as high as a target has to be: the line stays where the others are.
  margin: '-3px 0',
  '& > a': { flex: '0 1 auto', fontWeight: 560, overflowWrap: 'anywhere' },
  '& > span': {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '0.8125rem',
    color: theme.vars.palette.inkSoft,
  },
  [`@container (width < ${foldBelow}px)`]: {
    display: 'block',
    '& > span': { display: 'block', whiteSpace: 'normal' },
  },
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
const compact = {
  margin: '4px 0',
  [`@container (width >= ${foldBelow}px)`]: {
    margin: '-6px 0',
    minHeight: 32,
    paddingBlock: '6px',
    [touch]: { minHeight: 44 },
  },
};

/**
 * The keys of the sortable columns are the service's own sort keys.
 * @param now milliseconds since 1970
 */
export const jobColumns = (projectId: ProjectId, now: number): readonly Column<TrainingJob>[] => [
  {
    key: 'job_name',
    header: 'Name',
    isName: true,
    sortable: true,
    cell: (job) => (
      <Named>
        <Link to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId: job.id }} translate="no">
          {job.name}
        </Link>
        {(job.description !== '' || !hasVersion(job)) && (
          <span title={job.description || undefined}>
            {hasVersion(job)
              ? job.description
              : `${job.description} No versions yet. Create the first one in the ModelArts console.`.trim()}
          </span>
        )}
      </Named>
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
    width: '120px',
    cell: (job) =>
      job.createTime !== null && (
        <time dateTime={new Date(job.createTime).toISOString()} title={formatDateTime(job.createTime)}>
          {formatAge(Math.max(0, now - job.createTime))}
        </time>
      ),
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

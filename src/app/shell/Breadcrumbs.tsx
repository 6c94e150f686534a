import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { Link, useMatch, useParams } from '@tanstack/react-router';
import { useClient } from '#api/api-context.tsx';
import { projectsQuery } from '#api/identity.ts';
import { versionQuery, versionsQuery } from '#api/versions.ts';
import { useSessionState } from '#app/session/session-context.tsx';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { touch } from '#ui/theme/tokens.ts';

const Trail = styled('nav')(({ theme }) => ({
  // A long name shrinks before the end of the header does.
  flexShrink: 1000,
  minWidth: 0,
  color: theme.vars.palette.inkSoft,
  '& ol': { display: 'flex', alignItems: 'center', padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', alignItems: 'baseline', minWidth: 0, whiteSpace: 'nowrap' },
  '& li[aria-current]': { display: 'block' },
  '& li, & a': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& li + li::before': { content: '"/"', padding: '0 8px', color: theme.vars.palette.inkFaint },
  '& a': {
    minHeight: 24,
    lineHeight: '24px',
    [touch]: { lineHeight: '44px' },
    color: 'inherit',
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  '& [aria-current]': { fontWeight: 520, color: theme.vars.palette.ink },
  // On a phone only the page and the one above it have room.
  [theme.breakpoints.down('md')]: {
    '& li:nth-last-of-type(n + 3)': { display: 'none' },
    '& li:nth-last-of-type(2)::before': { content: 'none' },
    '& li:last-of-type': { flexShrink: 0 },
  },
  // On a small one, only the way up: the page says itself what it is.
  [theme.breakpoints.down('sm')]: { '& li:last-of-type:not(:first-of-type)': { display: 'none' } },
}));

/** Project / job / page, by their names as far as the pages have read them. */
export function Breadcrumbs() {
  const { projectId, jobId, versionId, sweepId } = useParams({ strict: false });
  const isNew = useMatch({ from: '/projects/$projectId/jobs/$jobId/new', shouldThrow: false }) !== undefined;
  const isCompare =
    useMatch({ from: '/projects/$projectId/jobs/$jobId/compare', shouldThrow: false }) !== undefined;
  if (projectId === undefined) return null;
  return (
    <Trail aria-label="Breadcrumbs">
      <ol>
        <ProjectCrumb projectId={projectId} />
        {jobId !== undefined && versionId === undefined && <JobCrumb projectId={projectId} jobId={jobId} />}
        {isNew && <li aria-current="page">New version</li>}
        {sweepId !== undefined && (
          <li aria-current="page">
            Sweep <span translate="no">{sweepId}</span>
          </li>
        )}
        {isCompare && <li aria-current="page">Compare versions</li>}
        {jobId !== undefined && versionId !== undefined && (
          <VersionCrumbs projectId={projectId} jobId={jobId} versionId={versionId} />
        )}
      </ol>
    </Trail>
  );
}

// The header reads nothing itself.
const onlyCached = { enabled: false } as const;

// A link to the page that one is on gets `aria-current` by the router, one to a page above it does not.
const exact = { exact: true, includeSearch: false };

interface ProjectCrumbProps {
  readonly projectId: ProjectId;
}

function ProjectCrumb({ projectId }: ProjectCrumbProps) {
  const session = useSessionState();
  const { data: projects } = useQuery({ ...projectsQuery(useClient()), ...onlyCached });
  const isOurs = session.kind === 'signed-in' && session.projectId === projectId;
  const listed = projects?.find(({ id }) => id === projectId)?.name;
  const known = isOurs ? session.projectName : listed;
  return (
    <li>
      <Link
        to="/projects/$projectId"
        params={{ projectId }}
        activeOptions={exact}
        translate={known ? 'no' : undefined}
      >
        {known || 'Project'}
      </Link>
    </li>
  );
}

interface JobCrumbProps extends ProjectCrumbProps {
  readonly jobId: JobId;
}

function JobCrumb({ projectId, jobId }: JobCrumbProps) {
  const { data: list } = useQuery({ ...versionsQuery(useClient(), projectId, jobId), ...onlyCached });
  return <JobLink projectId={projectId} jobId={jobId} name={list?.jobName} />;
}

const JobLink = ({ projectId, jobId, name }: JobCrumbProps & { readonly name: string | undefined }) => (
  <li>
    <Link
      to="/projects/$projectId/jobs/$jobId"
      params={{ projectId, jobId }}
      activeOptions={exact}
      translate={name ? 'no' : undefined}
    >
      {name || `Job ${jobId}`}
    </Link>
  </li>
);

interface VersionCrumbsProps extends JobCrumbProps {
  readonly versionId: VersionId;
}

function VersionCrumbs({ projectId, jobId, versionId }: VersionCrumbsProps) {
  const { data } = useQuery({ ...versionQuery(useClient(), projectId, jobId, versionId), ...onlyCached });
  return (
    <>
      <JobLink projectId={projectId} jobId={jobId} name={data?.version.jobName} />
      <li aria-current="page" translate={data?.version.name ? 'no' : undefined}>
        {data?.version.name || `Version ${versionId}`}
      </li>
    </>
  );
}

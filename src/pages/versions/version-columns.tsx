import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type { Catalogue } from '#domain/catalogue.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { StatusChip } from '#ui/StatusChip.tsx';
import type { Column } from '#ui/table/DataTable.tsx';
import { formatDateTime, formatDuration } from '#util/format.ts';
import { VersionSummary } from './VersionSummary.tsx';
import type { BaseName } from './version-summary.ts';

const Soft = styled('span')(({ theme }) => ({ color: theme.vars.palette.inkSoft }));

const versionRoute = '/projects/$projectId/jobs/$jobId/versions/$versionId';

export interface JobPlace {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

const none: BaseName = { kind: 'none' };

function BaseCell({ base, job }: { readonly base: BaseName; readonly job: JobPlace }) {
  if (base.kind === 'none') return <Soft>–</Soft>;
  if (base.kind === 'gone') return <Soft>deleted</Soft>;
  return (
    <Link to={versionRoute} params={{ ...job, versionId: base.base.id }}>
      {base.base.name}
    </Link>
  );
}

/** px that the columns need side by side. */
export const needsWidth = 980;

export const versionColumns = (
  job: JobPlace,
  bases: ReadonlyMap<VersionId, BaseName>,
  catalogue: Catalogue,
): readonly Column<TrainingVersion>[] => [
  {
    key: 'name',
    header: 'Version',
    isName: true,
    width: '110px',
    cell: (version) => (
      <Link to={versionRoute} params={{ ...job, versionId: version.id }} style={{ fontWeight: 560 }}>
        {version.name}
      </Link>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    width: '170px',
    cell: (version) => <StatusChip status={version.status} />,
  },
  {
    key: 'base',
    header: 'Based on',
    width: '96px',
    cell: (version) => <BaseCell base={bases.get(version.id) ?? none} job={job} />,
  },
  {
    key: 'configuration',
    header: 'Engine and compute',
    bare: true,
    cell: ({ id, configuration }) => (
      <div>
        <VersionSummary configuration={configuration} base={bases.get(id) ?? none} catalogue={catalogue} />
      </div>
    ),
  },
  {
    key: 'created',
    header: 'Created',
    figures: true,
    width: '160px',
    cell: ({ createTime }) => createTime !== null && formatDateTime(createTime),
  },
  {
    key: 'duration',
    header: 'Duration',
    figures: true,
    width: '110px',
    cell: ({ duration }) => duration !== null && duration > 0 && formatDuration(duration),
  },
  {
    key: 'new',
    header: 'New version',
    headerHidden: true,
    bare: true,
    width: '176px',
    cell: (version) => (
      <ButtonLink
        to="/projects/$projectId/jobs/$jobId/new"
        params={job}
        search={{ from: version.id }}
        variant="quiet"
        aria-label={`New version from this, ${version.name}`}
        sx={{ margin: { '@': '0 -12px -6px', [`@${needsWidth}`]: '-7px -12px' } }}
      >
        New version from this
      </ButtonLink>
    ),
  },
];

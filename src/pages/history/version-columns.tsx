import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/training-version.ts';
import type { Column } from '#ui/DataTable.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { formatDateTime, formatDuration } from '#util/format.ts';
import { ButtonLink } from '../ButtonLink.tsx';
import { VersionSummary } from './VersionSummary.tsx';
import type { BaseName } from './version-summary.ts';

const Soft = styled('span')(({ theme }) => ({ color: theme.vars.palette.inkSoft }));

const none: BaseName = { kind: 'none' };

function BaseCell({ base, jobPath }: { readonly base: BaseName; readonly jobPath: string }) {
  if (base.kind === 'none') return <Soft>first</Soft>;
  if (base.kind === 'gone') return <Soft>deleted</Soft>;
  return <Link to={`${jobPath}/versions/${base.base.id}`}>{base.base.name}</Link>;
}

export const versionColumns = (
  jobPath: string,
  bases: ReadonlyMap<VersionId, BaseName>,
): readonly Column<TrainingVersion>[] => [
  {
    key: 'name',
    header: 'Version',
    isName: true,
    width: '110px',
    cell: (version) => (
      <Link to={`${jobPath}/versions/${version.id}`} style={{ fontWeight: 560 }}>
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
    header: 'Made from',
    width: '96px',
    cell: (version) => <BaseCell base={bases.get(version.id) ?? none} jobPath={jobPath} />,
  },
  {
    key: 'configuration',
    header: 'Runs with',
    cell: ({ id, configuration }) => (
      <div>
        <VersionSummary configuration={configuration} base={bases.get(id) ?? none} />
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
    bare: true,
    width: '176px',
    cell: (version) => (
      <ButtonLink
        to={`${jobPath}/new`}
        search={{ from: version.id }}
        variant="quiet"
        aria-label={`New version from ${version.name}`}
        sx={{ margin: '-7px -12px' }}
      >
        New version from this
      </ButtonLink>
    ),
  },
];

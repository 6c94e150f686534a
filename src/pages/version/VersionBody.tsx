import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatAge, formatCount, formatDateTime, formatDuration } from '#util/format.ts';
import { ConfigurationCard } from './configuration/ConfigurationCard.tsx';
import { useBaseChanges } from './configuration/use-base-changes.ts';
import { type BaseVersion, useBaseVersion } from './configuration/use-base-version.ts';
import { type Fact, FactsStrip } from './FactsStrip.tsx';
import { NotificationSwitch } from './milestones/NotificationSwitch.tsx';
import { LoadedResults } from './results/LoadedResults.tsx';
import type { VersionResultsProps } from './results/VersionResults.tsx';
import { type Stage, waitedFor } from './timeline/stages.ts';
import { Timeline } from './timeline/Timeline.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: 18,
  '& > *': { minWidth: 0 },
  [theme.breakpoints.up('lg')]: {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 29%)',
    alignItems: 'start',
  },
}));

interface VersionBodyProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
  readonly stages: readonly Stage[];
  /** The version as the service sent it. */
  readonly source: string;
  readonly results: Omit<VersionResultsProps, 'owner' | 'version' | 'base'>;
}

/** Where the version is on its way, what it runs with, and how that stands to its base version. */
export function VersionBody({ projectId, jobId, version, stages, source, results }: VersionBodyProps) {
  const found = useBaseVersion(projectId, jobId, version.baseId);
  const base = found.kind === 'there' ? found.base : undefined;
  const { changes, nameOf } = useBaseChanges(projectId, version, base);
  return (
    <>
      <FactsStrip
        facts={[
          ...baseFact(found, changes.length, { projectId, jobId }),
          ...timeFacts(version, base),
          ...computeFact(version),
        ]}
      />
      <Timeline version={version} stages={stages} base={base}>
        {!isFinal(version.status) && <NotificationSwitch />}
      </Timeline>
      {found.kind === 'failed' && (
        <ReadFailure title="The base version could not be loaded" error={found.error} onRetry={found.retry} />
      )}
      <Columns>
        <div>
          <LoadedResults
            owner={{ projectId, jobId, versionId: version.id }}
            version={version}
            base={base}
            {...results}
          />
        </div>
        <ConfigurationCard
          configuration={version.configuration}
          compared={base && { baseName: base.name, changes }}
          nameOf={nameOf}
          source={source}
        />
      </Columns>
    </>
  );
}

interface JobPlace {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
}

function baseFact(found: BaseVersion, changes: number, { projectId, jobId }: JobPlace): readonly Fact[] {
  if (found.kind === 'deleted') return [{ term: 'Based on', value: 'a version that has been deleted' }];
  if (found.kind !== 'there') return [];
  const { id, name } = found.base;
  const link = (
    <Link
      to="/projects/$projectId/jobs/$jobId/versions/$versionId"
      params={{ projectId, jobId, versionId: id }}
    >
      {name}
    </Link>
  );
  return [
    {
      term: 'Based on',
      value: link,
      more: () => (changes === 0 ? 'no changes' : formatCount(changes, 'change')),
    },
  ];
}

function timeFacts(version: TrainingVersion, base: TrainingVersion | undefined): readonly Fact[] {
  const { createTime } = version;
  const created: Fact | undefined =
    createTime === null
      ? undefined
      : {
          term: 'Created',
          value: formatDateTime(createTime),
          more: (now) => formatAge(Math.max(0, now - createTime)),
        };
  return [...(created === undefined ? [] : [created]), ...waitedFact(version, base)];
}

function waitedFact(version: TrainingVersion, base: TrainingVersion | undefined): readonly Fact[] {
  const waited = waitedFor(version);
  if (waited === null) return [];
  const before = base === undefined ? null : waitedFor(base);
  const more = before === null ? undefined : () => `${base?.name}: ${formatDuration(before)}`;
  return [{ term: 'Waited', value: formatDuration(waited), more }];
}

function computeFact({ configuration }: TrainingVersion): readonly Fact[] {
  const { specCode, poolName, workers } = configuration;
  const compute = specCode || poolName;
  if (compute === '') return [];
  return [
    {
      term: 'Runs on',
      value: <code translate="no">{workers === '' ? compute : `${compute} × ${workers}`}</code>,
    },
  ];
}

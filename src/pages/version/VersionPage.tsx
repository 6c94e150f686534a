import { styled } from '@mui/material/styles';
import { useLocation } from '@tanstack/react-router';
import { useClient } from '#api/api-context.tsx';
import { type VersionReading, versionQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type {} from '#components/history-state.ts';
import { PollingNotice } from '#components/PollingNotice.tsx';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { jobStatus, needsSecondRead } from '#domain/job-status.ts';
import { Card } from '#ui/Card.tsx';
import { CodeBlock } from '#ui/CodeBlock.tsx';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { ChangesFromBase } from './ChangesFromBase.tsx';
import { ConfigurationCard } from './ConfigurationCard.tsx';
import { milestone } from './milestone.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { prettyJson } from './pretty-json.ts';
import { SettledAnnouncement } from './SettledAnnouncement.tsx';
import { favicons, StatusFavicon } from './StatusFavicon.tsx';
import { Timeline } from './Timeline.tsx';
import { useMilestoneNotification } from './use-milestone-notification.ts';
import { useSeenStatuses } from './use-seen-statuses.ts';
import { VersionFacts } from './VersionFacts.tsx';
import { VersionHeading } from './VersionHeading.tsx';
import { VersionLoading } from './VersionLoading.tsx';

interface VersionPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
}

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 420px',
  gridTemplateRows: 'auto 1fr',
  gap: '0 32px',
  alignItems: 'start',
  // In one column the JSON, which is long, comes last.
  '& > :nth-of-type(2)': { gridColumn: 2, gridRow: '1 / span 2' },
  [theme.breakpoints.down('lg')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'none',
    '& > :nth-of-type(2)': { gridColumn: 'auto', gridRow: 'auto' },
  },
}));

const statusesOf = ({ version }: VersionReading) => [version.status];

/** What one saw of one version is not what one saw of another. */
export const VersionPage = (props: VersionPageProps) => <VersionView key={props.versionId} {...props} />;

function VersionView({ projectId, jobId, versionId }: VersionPageProps) {
  const createdAt = useLocation({ select: ({ state }) => state.createdAt });
  const watched = useStatusPolling(versionQuery(useClient(), projectId, jobId, versionId), {
    statusesOf,
    createdAt,
  });
  const { data: reading, health, error, lastRead, checkNow } = watched;
  const seen = useSeenStatuses(reading, lastRead ?? 0);
  const present = seen.at(-1);
  const reached = reading === undefined ? null : milestone(reading.version.name, seen, health === 'ended');
  const look = jobStatus(reading?.version.status ?? null).look;
  useMilestoneNotification(reached, {
    // An id is given anew when a sandbox is reset; the time of creation is not.
    name: `${projectId}/${jobId}/${versionId}/${reading?.version.createTime}`,
    body: reading?.version.jobName ?? '',
    icon: favicons[look],
  });
  const notice = (
    <PollingNotice
      subject="version"
      health={health}
      error={error}
      lastRead={lastRead}
      onCheck={checkNow}
      wayOn={
        <ButtonLink to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId }}>
          Version history
        </ButtonLink>
      }
    />
  );
  if (reading === undefined || present === undefined)
    return <VersionLoading notice={notice} isHeldUp={health !== 'following'} />;

  const { version } = reading;
  const step = jobStatus(version.status).checkFirst;
  const isGone = health === 'gone';
  return (
    <>
      <title>{`${isGone ? 'Not found' : jobStatus(version.status).word} · ${version.name} of ${version.jobName}`}</title>
      <VersionHeading
        projectId={projectId}
        jobId={jobId}
        version={version}
        isGone={isGone}
        facts={
          <VersionFacts present={present} ran={version.duration} readAt={lastRead} onRefresh={checkNow} />
        }
        onStopped={checkNow}
      />
      {!isGone && <StatusFavicon look={look} />}
      <SettledAnnouncement milestone={reached} />
      <SubmissionNotices projectId={projectId} jobId={jobId} shown={version} />
      {notice}
      <OutcomeNotice
        name={version.name}
        status={version.status}
        isBelieved={!needsSecondRead(version.status) || health === 'ended'}
        action={
          step !== undefined && (
            <ButtonLink
              to="/projects/$projectId/jobs/$jobId/new"
              params={{ projectId, jobId }}
              search={{ from: versionId, step }}
            >
              Fix and re-run
            </ButtonLink>
          )
        }
      />
      <Columns>
        <div>
          <Timeline seen={seen} ran={version.duration} />
        </div>
        <div>
          <ChangesFromBase projectId={projectId} jobId={jobId} version={version} />
          <ConfigurationCard configuration={version.configuration} />
        </div>
        <div>
          <Card title="JSON" subject={`version ${version.id}`} flush>
            <CodeBlock text={prettyJson(reading.source)} label="Version as JSON" />
          </Card>
        </div>
      </Columns>
    </>
  );
}

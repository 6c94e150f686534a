import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { isNotFound } from '#api/errors/api-error.ts';
import { type VersionReading, versionQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import type {} from '#components/history-state.ts';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import { WatchedFailure } from '#components/WatchedFailure.tsx';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { jobStatus, needsSecondRead } from '#domain/job-status.ts';
import { ranFor } from '#domain/version/run-times.ts';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { useStatusPolling } from '#watch/use-status-polling.ts';
import { milestone } from './milestones/milestone.ts';
import { SettledAnnouncement } from './milestones/SettledAnnouncement.tsx';
import { useMilestoneNotification } from './milestones/use-milestone-notification.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import type { FoundProblem } from './results/use-problem.ts';
import { favicons, StatusFavicon } from './StatusFavicon.tsx';
import { useStages } from './timeline/use-stages.ts';
import { VersionBody } from './VersionBody.tsx';
import { VersionFacts } from './VersionFacts.tsx';
import { VersionHeading } from './VersionHeading.tsx';
import { VersionLoading } from './VersionLoading.tsx';
import type { VersionSearch } from './version-search.ts';

interface VersionPageProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
  readonly search: VersionSearch;
}

const statusesOf = ({ version }: VersionReading) => [version.status];

/** What one saw of one version is not what one saw of another. */
export const VersionPage = (props: VersionPageProps) => <VersionView key={props.versionId} {...props} />;

function VersionView({ projectId, jobId, versionId, search }: VersionPageProps) {
  const [problem, setProblem] = useState<FoundProblem | null>(null);
  const createdAt = useLocation({ select: ({ state }) => state.createdAt });
  const watched = useStatusPolling(versionQuery(useClient(), projectId, jobId, versionId), {
    statusesOf,
    createdAt,
  });
  const { data: reading, health, error, lastRead, checkNow } = watched;
  // An id is assigned again when a sandbox is reset; the time of creation is not.
  const name = `${projectId}/${jobId}/${versionId}/${reading?.version.createTime}`;
  const stages = useStages(name, reading, lastRead ?? 0);
  const present = stages.all.at(-1);
  const reached =
    reading === undefined ? null : milestone(reading.version.name, stages.sinceOpened, health === 'ended');
  const look = jobStatus(reading?.version.status ?? null).look;
  useMilestoneNotification(reached, {
    name,
    body: reading?.version.jobName ?? '',
    icon: favicons[look],
  });
  const notice = (
    <WatchedFailure
      subject="version"
      watched={watched}
      title="The version could not be loaded"
      wayOn={
        <ButtonLink to="/projects/$projectId/jobs/$jobId" params={{ projectId, jobId }}>
          Version history
        </ButtonLink>
      }
    />
  );
  if (reading === undefined || present === undefined) {
    // The list of versions may show a new one before the service finds it.
    const isAwaited = isNotFound(error) && health === 'following';
    return <VersionLoading failure={error === null || isAwaited ? null : notice} />;
  }

  const { version } = reading;
  const step = problem?.fix?.step ?? jobStatus(version.status).checkFirst;
  const isGone = health === 'gone';
  return (
    <>
      <PageTitle
        parts={[
          isGone ? 'Not found' : jobStatus(version.status).word,
          `${version.name} of ${version.jobName}`,
        ]}
      />
      <VersionHeading
        projectId={projectId}
        jobId={jobId}
        version={version}
        isGone={isGone}
        facts={
          <VersionFacts present={present} ran={ranFor(version)} readAt={lastRead} onRefresh={checkNow} />
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
        problem={problem}
        action={
          step !== undefined && (
            <ButtonLink
              to="/projects/$projectId/jobs/$jobId/new"
              params={{ projectId, jobId }}
              search={{ from: versionId, step }}
              state={problem?.fix ? { failure: { ...problem.fix, versionId, quote: problem.quote } } : {}}
              variant="primary"
            >
              Fix and re-run
            </ButtonLink>
          )
        }
      />
      <VersionBody
        projectId={projectId}
        jobId={jobId}
        version={version}
        stages={stages.all}
        source={reading.source}
        serverTime={reading.serverTime}
        results={{ readAt: lastRead, isEnded: health === 'ended' || isGone, search, onProblem: setProblem }}
      />
    </>
  );
}

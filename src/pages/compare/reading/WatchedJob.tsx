import { useClient } from '#api/api-context.tsx';
import { versionsQuery } from '#api/versions.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { WatchedFailure } from '#components/WatchedFailure.tsx';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { VersionList } from '#domain/version/training-version.ts';
import { useStatusPolling } from '#watch/use-status-polling.ts';

interface WatchedJobProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** Those that are compared: the list is read again until they have ended. */
  readonly versionIds: ReadonlySet<VersionId>;
  readonly isOwn: boolean;
}

/** Keeps the list of a job current with one request for all its versions, and says where that fails. */
export function WatchedJob({ projectId, jobId, versionIds, isOwn }: WatchedJobProps) {
  const watched = useStatusPolling(versionsQuery(useClient(), projectId, jobId), {
    statusesOf: ({ versions }: VersionList) =>
      versions.filter(({ id }) => versionIds.has(id)).map(({ status }) => status),
  });
  return (
    <WatchedFailure
      subject="versions"
      watched={watched}
      title={isOwn ? 'The versions could not be loaded' : `The versions of job ${jobId} could not be loaded`}
      wayOn={
        <ButtonLink to="/projects/$projectId" params={{ projectId }}>
          All jobs
        </ButtonLink>
      }
    />
  );
}

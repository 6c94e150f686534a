import type { ReactNode } from 'react';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { StopButton } from '#components/StopButton.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { canDelete, canStop } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import { StatusChip } from '#ui/StatusChip.tsx';
import { DeleteButton } from './DeleteButton.tsx';

interface VersionHeadingProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
  /** Deleted since: nothing can be done with it. */
  readonly isGone: boolean;
  readonly facts: ReactNode;
  readonly onStopped: () => void;
}

/** The version, its status and its actions. */
export function VersionHeading({ projectId, jobId, version, isGone, facts, onStopped }: VersionHeadingProps) {
  return (
    <PageHeading
      title={version.name}
      isName
      status={<StatusChip status={version.status} size="large" live />}
      facts={facts}
      actions={
        !isGone && (
          <>
            {canDelete(version.status) && (
              <DeleteButton projectId={projectId} jobId={jobId} version={version} />
            )}
            {canStop(version.status) && (
              <StopButton
                projectId={projectId}
                jobId={jobId}
                versionId={version.id}
                name={version.name}
                onStopped={onStopped}
              />
            )}
            <ButtonLink
              to="/projects/$projectId/jobs/$jobId/new"
              params={{ projectId, jobId }}
              search={{ from: version.id }}
              variant="primary"
            >
              New version from this
            </ButtonLink>
          </>
        )
      }
    />
  );
}

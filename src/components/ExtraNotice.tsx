import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { canStop } from '#domain/job-status.ts';
import type { ExtraVersion } from '#submit/match-versions.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { StopButton } from './StopButton.tsx';

interface ExtraNoticeProps extends ExtraVersion {
  /** As it was read last. */
  readonly status: number | null;
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly isShown: boolean;
  readonly onStopped: () => void;
  readonly onDismiss: () => void;
}

/** A duplicate or delayed version: what it is, and what can be done with it. */
export function ExtraNotice({
  version,
  submission,
  kind,
  status,
  projectId,
  jobId,
  isShown,
  onStopped,
  onDismiss,
}: ExtraNoticeProps) {
  const { id, name } = version;
  const sent = formatTime(submission.sentAt);
  return (
    <Notice
      kind="warning"
      alert
      title={titles[kind](<Name>{name}</Name>, canStop(status))}
      action={
        <>
          {canStop(status) && (
            <StopButton
              projectId={projectId}
              jobId={jobId}
              versionId={id}
              name={name}
              label={
                <>
                  Stop <Name>{name}</Name>
                </>
              }
              onStopped={onStopped}
            />
          )}
          {!isShown && (
            <ButtonLink
              to="/projects/$projectId/jobs/$jobId/versions/$versionId"
              params={{ projectId, jobId, versionId: id }}
            >
              Open <Name>{name}</Name>
            </ButtonLink>
          )}
          <Button onClick={onDismiss}>
            {canStop(status) ? (
              <>
                Keep <Name>{name}</Name>
              </>
            ) : (
              'Dismiss'
            )}
          </Button>
        </>
      }
    >
      {meanings[kind](sent)}
    </Notice>
  );
}

const titles: Readonly<Record<ExtraVersion['kind'], (name: ReactNode, isRunning: boolean) => ReactNode>> = {
  duplicate: (name, isRunning) => (
    <>
      Duplicate: {name} was created by the same request{isRunning && ' and is running too'}
    </>
  ),
  delayed: (name, isRunning) => (
    <>
      {name} was created after all{isRunning && ' and is running'}
    </>
  ),
  possible: (name, isRunning) => (
    <>
      {name} may be a duplicate{isRunning && ' and is running'}
    </>
  ),
};

const meanings: Readonly<Record<ExtraVersion['kind'], (sent: string) => string>> = {
  duplicate: (sent) =>
    `Nextrun sent the request once, at ${sent}; it was repeated on the way to the service.`,
  delayed: (sent) => `The request was sent at ${sent}; its response never arrived.`,
  possible: (sent) =>
    `It has the configuration that was sent at ${sent}. Without a new subfolder, Nextrun can't tell whether that request created it.`,
};

import Button from '@mui/material/Button';
import { type ReactNode, useEffect } from 'react';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { canStop } from '#domain/job-status.ts';
import type { ExtraVersion } from '#submit/match-versions.ts';
import { useSubmissionNotices } from '#submit/submitters-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { StopButton } from './StopButton.tsx';
import { UnopenedVersions } from './UnopenedVersions.tsx';

interface SubmissionNoticesProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** The version that is shown, and its status; what it has nothing to do with is not said there. */
  readonly shown?: { readonly id: VersionId; readonly status: number | null };
}

/** What became of the requests of this browser, where a person would not expect it. */
export function SubmissionNotices({ projectId, jobId, shown }: SubmissionNoticesProps) {
  const { submitter, submissions, unopened, extras } = useSubmissionNotices(projectId, jobId);
  const versionId = shown?.id;
  useEffect(() => {
    if (versionId !== undefined) submitter.markOpened(versionId);
  }, [submitter, versionId]);
  const found = submissions.find(
    ({ outcome }) => outcome.kind === 'created' && outcome.by !== 'answer' && outcome.versionId === versionId,
  );
  return (
    <>
      {found !== undefined && (
        <Notice
          kind="info"
          alert
          title="Created. The response was lost on the way, the version was found in the list"
        >
          The request was sent once, at {formatTime(found.sentAt)}.
          {found.hasFreshFolder && (
            <>
              {' '}
              The version was identified by its subfolder <Name>{found.outputPath}</Name>.
            </>
          )}
        </Notice>
      )}
      {shown === undefined && <UnopenedVersions {...{ projectId, jobId, submitter, unopened }} />}
      {extras.filter(concerns(versionId)).map((extra) => (
        <ExtraNotice
          key={extra.version.id}
          {...extra}
          projectId={projectId}
          jobId={jobId}
          status={extra.version.id === versionId ? (shown?.status ?? null) : extra.version.status}
          isShown={extra.version.id === versionId}
          onStopped={() => void submitter.refresh()}
          onDismiss={() => submitter.dismiss(extra.submission, extra.version.id)}
        />
      ))}
    </>
  );
}

const concerns =
  (versionId: VersionId | undefined) =>
  ({ version, submission: { outcome } }: ExtraVersion): boolean =>
    versionId === undefined ||
    version.id === versionId ||
    (outcome.kind === 'created' && outcome.versionId === versionId);

interface ExtraNoticeProps extends ExtraVersion {
  /** As it was read last. */
  readonly status: number | null;
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly isShown: boolean;
  readonly onStopped: () => void;
  readonly onDismiss: () => void;
}

function ExtraNotice({
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
  twin: (name, isRunning) => (
    <>
      Duplicate: {name} was created by the same request{isRunning && ' and is running too'}
    </>
  ),
  late: (name, isRunning) => (
    <>
      {name} was created after all{isRunning && ' and is running'}
    </>
  ),
  perhaps: (name, isRunning) => (
    <>
      {name} may be a duplicate{isRunning && ' and is running'}
    </>
  ),
};

const meanings: Readonly<Record<ExtraVersion['kind'], (sent: string) => string>> = {
  twin: (sent) => `Nextrun sent the request once, at ${sent}; it was repeated on the way to the service.`,
  late: (sent) => `The request was sent at ${sent}; its response never arrived.`,
  perhaps: (sent) =>
    `It has the configuration that was sent at ${sent}. Without a new subfolder, Nextrun can't tell whether that request created it.`,
};

import Button from '@mui/material/Button';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { canStop } from '#domain/job-status.ts';
import type { ExtraVersion } from '#submit/match-versions.ts';
import { useSubmissionNotices } from '#submit/submitters-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatTime } from '#util/format.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { StopButton } from './StopButton.tsx';

interface SubmissionNoticesProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** The version that is shown. */
  readonly versionId?: VersionId;
}

/** What became of the requests of this browser, where a person would not expect it. */
export function SubmissionNotices({ projectId, jobId, versionId }: SubmissionNoticesProps) {
  const { submitter, submissions, extras } = useSubmissionNotices(projectId, jobId);
  const found = submissions.find(
    ({ outcome }) => outcome.kind === 'created' && outcome.by !== 'answer' && outcome.versionId === versionId,
  );
  return (
    <>
      {found !== undefined && (
        <Notice kind="info" alert title="We found it: the version was created, only its answer was lost.">
          The request was sent once, at {formatTime(found.sentAt)}. It was found in the list of versions
          {found.hasFreshFolder && <> by its own folder {found.outputPath}</>}.
        </Notice>
      )}
      {extras.map((extra) => (
        <ExtraNotice
          key={extra.version.id}
          {...extra}
          projectId={projectId}
          jobId={jobId}
          isShown={extra.version.id === versionId}
          onStopped={() => void submitter.refresh()}
          onDismiss={() => submitter.dismiss(extra.submission, extra.version.id)}
        />
      ))}
    </>
  );
}

interface ExtraNoticeProps extends ExtraVersion {
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
  projectId,
  jobId,
  isShown,
  onStopped,
  onDismiss,
}: ExtraNoticeProps) {
  const { id, name, status } = version;
  const sent = formatTime(submission.sentAt);
  return (
    <Notice
      kind="warning"
      alert
      title={titles[kind](name)}
      action={
        <>
          {canStop(status) && (
            <StopButton
              projectId={projectId}
              jobId={jobId}
              versionId={id}
              name={name}
              label={`Stop ${name}`}
              onStopped={onStopped}
            />
          )}
          {!isShown && (
            <ButtonLink
              to="/projects/$projectId/jobs/$jobId/versions/$versionId"
              params={{ projectId, jobId, versionId: id }}
            >
              Open {name}
            </ButtonLink>
          )}
          <Button onClick={onDismiss}>{canStop(status) ? `Keep ${name}` : 'Dismiss'}</Button>
        </>
      }
    >
      {meanings[kind](sent)} {canStop(status) && 'It is a second run for as long as nobody stops it.'}
    </Notice>
  );
}

const titles: Readonly<Record<ExtraVersion['kind'], (name: string) => string>> = {
  twin: (name) => `Your request was carried out twice: ${name} was created as well.`,
  late: (name) => `The request that was given up has been carried out after all: ${name}.`,
  perhaps: (name) => `${name} may be from a request of yours that was not answered.`,
};

const meanings: Readonly<Record<ExtraVersion['kind'], (sent: string) => string>> = {
  twin: (sent) => `Nextrun sent it once, at ${sent}; something on the way to the service has repeated it.`,
  late: (sent) => `It was sent at ${sent}, and its answer never came.`,
  perhaps: (sent) => `It runs with what was sent at ${sent}, and without a fresh folder it can not be told.`,
};

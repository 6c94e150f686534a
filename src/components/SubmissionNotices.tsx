import { useEffect } from 'react';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { ExtraVersion } from '#submit/match-versions.ts';
import { useSubmissionNotices } from '#submit/submitters-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';
import { ExtraNotice } from './ExtraNotice.tsx';
import { UnopenedVersions } from './UnopenedVersions.tsx';

interface SubmissionNoticesProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** The version that is shown, and its status; what it has nothing to do with is not said there. */
  readonly shown?: { readonly id: VersionId; readonly status: number | null };
}

/** Unexpected outcomes of this browser's create requests. */
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

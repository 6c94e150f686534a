import { useSyncExternalStore } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { UnopenedVersion } from '#submit/match-versions.ts';
import type { Submitter } from '#submit/submitter.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';
import { ButtonLink } from './ButtonLink.tsx';

interface UnopenedVersionsProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly submitter: Submitter;
  readonly unopened: readonly UnopenedVersion[];
}

/** A page that was loaded again, or closed, in the moment of success has not shown its version. */
export function UnopenedVersions({ projectId, jobId, submitter, unopened }: UnopenedVersionsProps) {
  const { kind } = useSyncExternalStore(submitter.subscribe, submitter.read);
  // This page is about to open it.
  if (kind === 'created') return null;
  return unopened.map(({ versionId, name, baseName, sentAt, outputPath }) => (
    <Notice
      key={versionId}
      kind="info"
      title={
        <>
          {name ? <Name>{name}</Name> : 'A version'} was created from{' '}
          {baseName ? <Name>{baseName}</Name> : 'this job'} at {formatTime(sentAt)}
        </>
      }
      action={
        <ButtonLink
          to="/projects/$projectId/jobs/$jobId/versions/$versionId"
          params={{ projectId, jobId, versionId }}
        >
          Open {name ? <Name>{name}</Name> : 'it'}
        </ButtonLink>
      }
    >
      Its page has not been opened yet. It writes to <Name>{outputPath}</Name>.
    </Notice>
  ));
}

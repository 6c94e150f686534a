import type { ReactNode } from 'react';
import type { Watched } from '#watch/use-status-polling.ts';
import { PollingNotice, type WatchSubject } from './PollingNotice.tsx';
import { ReadFailure } from './ReadFailure.tsx';

interface WatchedFailureProps {
  readonly subject: WatchSubject;
  readonly watched: Watched<unknown>;
  /** What is said where nothing has been read: "The jobs could not be loaded". */
  readonly title: string;
  readonly wayOn?: ReactNode;
}

const notFound: Readonly<Record<WatchSubject, string>> = {
  version: 'Version not found',
  versions: 'Job not found',
  jobs: 'Project not found',
};

/** Why nothing is there, at once; why what is there may be old, when that has lasted a while. */
export function WatchedFailure({ subject, watched, title, wayOn }: WatchedFailureProps) {
  const { data, isPlaceholderData, health, error, lastRead, checkNow } = watched;
  if (data !== undefined && !isPlaceholderData)
    return (
      <PollingNotice
        subject={subject}
        health={health}
        error={error}
        lastRead={lastRead}
        onCheck={checkNow}
        wayOn={wayOn}
      />
    );
  return (
    error !== null && (
      <ReadFailure
        title={title}
        missingTitle={notFound[subject]}
        error={error}
        onRetry={checkNow}
        wayOn={wayOn}
      />
    )
  );
}

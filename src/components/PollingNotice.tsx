import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ApiError } from '#api/errors/api-error.ts';
import { explainError } from '#api/errors/explain-error.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatAge } from '#util/format.ts';
import type { Watched } from '#watch/use-status-polling.ts';
import { useNow } from './use-now.ts';

type Health = Watched<unknown>['health'];

/** What is watched, and what is in the address for it. */
export type WatchSubject = 'version' | 'versions' | 'jobs';

interface PollingNoticeProps {
  readonly subject: WatchSubject;
  readonly health: Health;
  readonly error: Error | null;
  /** When the last good read came; null if there was none. */
  readonly lastRead: number | null;
  readonly onCheck: () => void;
  /** Where to go if it does not exist any more. */
  readonly wayOn: ReactNode;
}

interface Words {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

const subjects: Readonly<
  Record<WatchSubject, { it: string; place: string; shown: string; untouched: string }>
> = {
  version: {
    it: 'this version',
    place: 'Version',
    shown: 'The status',
    untouched: 'The run is not affected.',
  },
  versions: {
    it: 'the versions of this job',
    place: 'Job',
    shown: 'The list',
    untouched: 'The runs are not affected.',
  },
  jobs: {
    it: 'the jobs of this project',
    place: 'Project',
    shown: 'The list',
    untouched: 'The jobs are not affected.',
  },
};

function wordsFor(health: Health, subject: WatchSubject): Words | null {
  const { it, place, untouched } = subjects[subject];
  switch (health) {
    case 'unsteady':
      return {
        kind: 'info',
        title: "Can't refresh",
        text: `Nextrun tries again automatically. ${untouched}`,
      };
    case 'failing':
      return {
        kind: 'warning',
        title: 'Refreshing keeps failing',
        text: `Nextrun tries again automatically. ${untouched}`,
      };
    case 'offline':
      return {
        kind: 'warning',
        title: 'You are offline',
        text: `Refreshing resumes when you are online again. ${untouched}`,
      };
    case 'signed-out':
      return {
        kind: 'warning',
        title: 'You are signed out',
        text: `Refreshing resumes after you sign in. ${untouched}`,
      };
    case 'forbidden':
      return {
        kind: 'error',
        title: `No permission to read ${it}`,
        text: 'Refreshing has stopped. Ask an administrator for the permission, or sign in as another user.',
      };
    case 'refused':
      return { kind: 'error', title: 'The service rejected the request', text: 'Refreshing has stopped.' };
    case 'gone':
      return {
        kind: 'error',
        title: `${place} not found`,
        text: `The ${place.toLowerCase()} was deleted, belongs to another project, or the address is wrong.`,
      };
    case 'following':
    case 'ended':
      return null;
  }
}

/** Why the data on the page may be out of date, and since when. */
export function PollingNotice({ subject, health, error, lastRead, onCheck, wayOn }: PollingNoticeProps) {
  const now = useNow();
  const said = wordsFor(health, subject);
  if (said === null) return null;
  const facts = error instanceof ApiError ? error : null;
  return (
    <Notice
      kind={said.kind}
      title={said.title}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
      action={
        // Beside the status of a version there is Refresh already.
        (said.kind === 'error' || lastRead === null || subject !== 'version') && (
          <>
            <Button onClick={onCheck}>Try again</Button>
            {health === 'gone' && wayOn}
          </>
        )
      }
    >
      {lastRead !== null && (
        <p>
          {subjects[subject].shown} was last updated {formatAge(now - lastRead)}.
        </p>
      )}
      <p>
        {health !== 'gone' && error !== null && explainError(error).what} {said.text}
      </p>
    </Notice>
  );
}

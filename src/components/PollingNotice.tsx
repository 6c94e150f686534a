import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ApiError } from '#api/errors/api-error.ts';
import { explainError } from '#api/errors/explain-error.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatAge } from '#util/format.ts';
import type { Watched } from '#watch/use-status-polling.ts';
import { useNow } from './use-now.ts';

type Health = Watched<unknown>['health'];

/** What is watched, and what stands in the address for it. */
export type WatchSubject = 'version' | 'versions' | 'jobs';

interface PollingNoticeProps {
  readonly subject: WatchSubject;
  readonly health: Health;
  readonly error: Error | null;
  /** When the last good read came; null where there was none. */
  readonly lastRead: number | null;
  readonly onCheck: () => void;
  /** Where to go if it is not there any more. */
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
    place: 'This version',
    shown: 'The status',
    untouched: 'The version itself is not touched by this.',
  },
  versions: {
    it: 'the versions of this job',
    place: 'This job',
    shown: 'The list',
    untouched: 'The versions themselves are not touched by this.',
  },
  jobs: {
    it: 'the jobs of this project',
    place: 'This project',
    shown: 'The list',
    untouched: 'The jobs themselves are not touched by this.',
  },
};

function wordsFor(health: Health, subject: WatchSubject): Words | null {
  const { it, place, untouched } = subjects[subject];
  switch (health) {
    case 'unsteady':
      return {
        kind: 'info',
        title: 'Reading fails at the moment',
        text: `It is tried again by itself. ${untouched}`,
      };
    case 'failing':
      return {
        kind: 'warning',
        title: 'The service can not be read',
        text: `It is tried again by itself. ${untouched}`,
      };
    case 'offline':
      return {
        kind: 'warning',
        title: 'This computer is offline',
        text: `Reading goes on when the network is back. ${untouched}`,
      };
    case 'signed-out':
      return {
        kind: 'warning',
        title: 'You are signed out',
        text: `Reading goes on after you have signed in. ${untouched}`,
      };
    case 'forbidden':
      return {
        kind: 'error',
        title: `You may not read ${it}`,
        text: 'Reading has stopped. Ask an administrator for the permission, or sign in as another user.',
      };
    case 'refused':
      return { kind: 'error', title: 'The service refuses to be read', text: 'Reading has stopped.' };
    case 'gone':
      return {
        kind: 'error',
        title: `${place} is not there`,
        text: 'It has been deleted, or the address is wrong, or it belongs to another project.',
      };
    case 'following':
    case 'ended':
      return null;
  }
}

/** Why what is on the page may be old, and how old it is. */
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
        // Beside the status of a version there is Check now already.
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
          {subjects[subject].shown} on this page was read {formatAge(now - lastRead)}.
        </p>
      )}
      <p>
        {health !== 'gone' && error !== null && explainError(error).what} {said.text}
      </p>
    </Notice>
  );
}

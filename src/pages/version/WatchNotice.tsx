import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ApiError } from '#api/api-error.ts';
import { explainError } from '#api/explain-error.ts';
import type { WatchedVersion } from '#engine/use-watched-version.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatAge } from '#util/format.ts';
import { useNow } from './use-now.ts';

type Health = WatchedVersion['health'];

interface WatchNoticeProps {
  readonly health: Health;
  readonly error: Error | null;
  /** When the last good read came; null where there was none. */
  readonly lastRead: number | null;
  readonly onCheck: () => void;
  /** Where to go if the version is not there any more. */
  readonly wayOn: ReactNode;
}

interface Words {
  readonly kind: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
}

const goesOn = 'The version itself is not touched by this.';

const words: Readonly<Partial<Record<Health, Words>>> = {
  unsteady: {
    kind: 'info',
    title: 'Reading fails at the moment',
    text: `It is tried again by itself. ${goesOn}`,
  },
  failing: {
    kind: 'warning',
    title: 'The service can not be read',
    text: `It is tried again by itself. ${goesOn}`,
  },
  offline: {
    kind: 'warning',
    title: 'This computer is offline',
    text: `Reading goes on when the network is back. ${goesOn}`,
  },
  'signed-out': {
    kind: 'warning',
    title: 'You are signed out',
    text: `Reading goes on after you have signed in. ${goesOn}`,
  },
  forbidden: {
    kind: 'error',
    title: 'You may not read this version',
    text: 'Reading has stopped. Ask an administrator for the permission, or sign in as another user.',
  },
  refused: { kind: 'error', title: 'The service refuses to be read', text: 'Reading has stopped.' },
  gone: {
    kind: 'error',
    title: 'This version is not there',
    text: 'It has been deleted, or the address is wrong, or it belongs to another project.',
  },
};

/** Why what is on the page may be old, and how old it is. */
export function WatchNotice({ health, error, lastRead, onCheck, wayOn }: WatchNoticeProps) {
  const now = useNow();
  const said = words[health];
  if (said === undefined) return null;
  const facts = error instanceof ApiError ? error : null;
  return (
    <Notice
      kind={said.kind}
      title={said.title}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
      action={
        // Beside a status that was read there is Check now already.
        (said.kind === 'error' || lastRead === null) && (
          <>
            <Button onClick={onCheck}>Try again</Button>
            {health === 'gone' && wayOn}
          </>
        )
      }
    >
      {lastRead !== null && <p>The status on this page was read {formatAge(now - lastRead)}.</p>}
      <p>
        {health !== 'gone' && error !== null && explainError(error).what} {said.text}
      </p>
    </Notice>
  );
}

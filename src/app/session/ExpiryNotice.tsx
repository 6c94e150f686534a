import Button from '@mui/material/Button';
import { useState } from 'react';
import { Notice } from '#ui/Notice.tsx';
import { formatTime } from '#util/format.ts';
import { useSession } from './session-context.tsx';
import { useExpiryWarning } from './use-expiry-warning.ts';

/** Says 30 and 5 minutes before its end that a sign-in ends, and offers the next one. */
export function ExpiryNotice() {
  const session = useSession();
  const { warning, expiresAt } = useExpiryWarning();
  const [closed, setClosed] = useState('');
  const said = `${warning} ${expiresAt}`;
  if (warning === null || expiresAt === null || said === closed) return null;
  return (
    <Notice
      kind="warning"
      alert
      title={`Your session expires in less than ${warning} minutes`}
      action={
        <>
          <Button onClick={() => session.ask(true)}>Sign in again</Button>
          <Button onClick={() => setClosed(said)}>Later</Button>
        </>
      }
    >
      It expires at {formatTime(expiresAt)}. You are then asked to sign in again; nothing that you entered is
      lost.
    </Notice>
  );
}

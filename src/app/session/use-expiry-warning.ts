import { useEffect, useState } from 'react';
import { type ExpiryWarning, expiryWarning, nextExpiryChange } from './expiry.ts';
import { useSession, useSessionState } from './session-context.tsx';

// A longer one than 24 days would fire at once.
const longestTimer = 24 * 60 * 60 * 1000;

/** The warning that holds now. At the end of its time the token counts as refused, so that no call need fail first. */
export function useExpiryWarning(): { readonly warning: ExpiryWarning; readonly expiresAt: number | null } {
  const session = useSession();
  const state = useSessionState();
  const [now, setNow] = useState(Date.now);
  const signedIn = state.kind === 'signed-in' ? state : null;
  const expiresAt = signedIn?.expiresAt ?? null;
  const token = signedIn?.token ?? null;

  useEffect(() => {
    const change = nextExpiryChange(expiresAt, now);
    if (change === null) {
      if (expiresAt !== null && expiresAt <= now) session.refuse(token);
      return;
    }
    const delay = Math.min(Math.max(now + change - Date.now(), 0), longestTimer);
    const timer = setTimeout(() => setNow(Date.now()), delay);
    return () => clearTimeout(timer);
  }, [session, token, expiresAt, now]);

  return { warning: expiryWarning(expiresAt, now), expiresAt };
}

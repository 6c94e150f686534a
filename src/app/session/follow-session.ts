import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/errors/api-error.ts';
import type { Session, SessionState } from './session.ts';

/** Cached data belongs to the user who read it: it is removed at sign-out and when another user signs in. */
export function followSession(session: Session, queryClient: QueryClient, reloadPage: () => void): void {
  let former: SessionState = session.read();
  let lastUser = '';

  const refetchSignedOut = () =>
    queryClient.refetchQueries({
      predicate: ({ state }) => state.error instanceof ApiError && state.error.kind === 'signed-out',
    });

  session.subscribe(() => {
    const state = session.read();
    const wasSignedOut = former.kind === 'signed-out';
    former = state;
    if (state.kind === 'signed-out' && state.reason === 'left') queryClient.clear();
    if (state.kind !== 'signed-in') return;
    const user = `${state.account}/${state.user}`;
    const isAnother = lastUser !== '' && lastUser !== user;
    lastUser = user;
    // What failed for lack of a sign-in is read again. Writes are never sent again by themselves.
    if (isAnother) void queryClient.resetQueries().then(reloadPage);
    else if (wasSignedOut) void refetchSignedOut().then(reloadPage);
  });
}

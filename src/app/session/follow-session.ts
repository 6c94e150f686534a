import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/errors/api-error.ts';
import type { Session, SessionState } from './session.ts';

/** Cached data belongs to the user who read it: it is removed at sign-out and when another user signs in. */
export function followSession(
  session: Pick<Session, 'read' | 'subscribe'>,
  queryClient: QueryClient,
  reloadPage: () => void,
): void {
  let former: SessionState = session.read();
  // Somebody may be signed in before this begins.
  let lastUser = userOf(former) ?? '';

  const refetchSignedOut = () =>
    queryClient.refetchQueries({
      predicate: ({ state }) => state.error instanceof ApiError && state.error.kind === 'signed-out',
    });

  session.subscribe(() => {
    const state = session.read();
    const wasSignedOut = former.kind === 'signed-out';
    former = state;
    if (state.kind === 'signed-out' && state.reason === 'left') queryClient.clear();
    const user = userOf(state);
    if (user === undefined) return;
    const isAnother = lastUser !== '' && lastUser !== user;
    lastUser = user;
    // What failed for lack of a sign-in is read again. Writes are never sent again by themselves.
    if (isAnother) void queryClient.resetQueries().then(reloadPage);
    else if (wasSignedOut) void refetchSignedOut().then(reloadPage);
  });
}

const userOf = (state: SessionState): string | undefined =>
  state.kind === 'signed-in' ? `${state.account}/${state.user}` : undefined;

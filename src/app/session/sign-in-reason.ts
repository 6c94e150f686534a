import { hostOf } from '#app/connection/connection.ts';
import { formatWhen } from '#util/format.ts';
import type { SessionState } from './session.ts';

/** Why the sign-in form is shown, and where the password is sent. */
export function signInReason(state: Exclude<SessionState, { kind: 'starting' }>, now: number): string {
  const { connection } = state;
  const service = connection.kind === 'sandbox' ? 'the sandbox' : (hostOf(connection) ?? 'ModelArts');
  if (state.kind === 'signed-in') {
    const end =
      state.expiresAt === null ? '' : `Your session expires at ${formatWhen(state.expiresAt, now)}. `;
    return `${end}Sign in again to stay signed in.`;
  }
  switch (state.reason) {
    case 'new':
      return `Sign in to ${service}`;
    case 'refused':
      return `Your session at ${service} has ended. Sign in again to continue; nothing that you entered is lost.`;
    case 'left':
      return 'You signed out, here or in another tab.';
    case 'failed':
      return 'Automatic sign-in failed.';
  }
}

import { formatWhen } from '#util/format.ts';
import type { SessionState } from './session.ts';

/** Why the sign-in form is there, and where the password goes. */
export function signInReason(state: Exclude<SessionState, { kind: 'starting' }>, now: number): string {
  const { connection } = state;
  const service = connection.kind === 'sandbox' ? 'The sandbox' : (connection.modelArts ?? 'The service');
  if (state.kind === 'signed-in') {
    const end = state.expiresAt === null ? '' : ` ends at ${formatWhen(state.expiresAt, now)}`;
    return `Your sign-in${end}. With a new one the page goes on without a break.`;
  }
  switch (state.reason) {
    case 'new':
      return `${service} asks who you are.`;
    case 'refused':
      return `${service} asks for a new sign-in: it does not accept the former one any more. The page stays as it is, and goes on afterwards.`;
    case 'left':
      return 'You have signed out, here or in another tab.';
    case 'failed':
      return `${service} did not let the page in by itself.`;
  }
}

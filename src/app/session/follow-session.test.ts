import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { demoAccount } from './demo-account.ts';
import { followSession } from './follow-session.ts';
import type { SessionState } from './session.ts';

const signedIn = (user: string): SessionState => ({
  kind: 'signed-in',
  connection: { kind: 'sandbox' },
  asking: false,
  token: `token of ${user}`,
  expiresAt: null,
  projectId: demoAccount.projectId,
  projectName: 'eu-de',
  user,
  account: 'account',
});

const signedOut = (reason: 'left' | 'refused'): SessionState => ({
  kind: 'signed-out',
  connection: { kind: 'sandbox' },
  reason,
  asking: false,
});

/** A cache with one list in it, and the session that it follows from `start` on. */
function follow(start: SessionState) {
  const { getState, setState, subscribe } = createStore<SessionState>(() => start);
  const cache = new QueryClient();
  cache.setQueryData(['list'], 'of the first user');
  const reloadPage = vi.fn();
  followSession({ read: getState, subscribe }, cache, reloadPage);
  return { cache, reloadPage, enter: (state: SessionState) => setState(state, true) };
}

it('keeps what was read for the user who signs in again', async () => {
  const { cache, enter } = follow({ kind: 'starting' });
  enter(signedIn('ann'));
  enter(signedOut('refused'));
  enter(signedIn('ann'));
  expect(cache.getQueryData(['list'])).toBe('of the first user');
});

it.each([
  ['after it began to follow', { kind: 'starting' } as const],
  ['before', signedIn('ann')],
])('removes what was read for a user who signed in %s when another signs in', async (_when, start) => {
  const { cache, enter, reloadPage } = follow(start);
  enter(signedIn('ann'));
  enter(signedIn('bob'));
  expect(cache.getQueryData(['list'])).toBeUndefined();
  await vi.waitFor(() => expect(reloadPage).toHaveBeenCalled());
});

it('removes everything when the user signs out', () => {
  const { cache, enter } = follow(signedIn('ann'));
  enter(signedOut('left'));
  expect(cache.getQueryData(['list'])).toBeUndefined();
});

import { createContext, use, useSyncExternalStore } from 'react';
import type { Reach, Reachability } from '#app/shell/reachability.ts';
import type { Session, SessionState } from './session.ts';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession() needs a <SessionProvider> above it.');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.read);
}

const ReachContext = createContext<Reachability | null>(null);

export const ReachProvider = ReachContext.Provider;

export function useReach(): Reach {
  const reachability = use(ReachContext);
  if (reachability === null) throw new Error('useReach() needs a <ReachProvider> above it.');
  return useSyncExternalStore(reachability.subscribe, reachability.read);
}

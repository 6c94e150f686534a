import { type Credentials, signIn } from '#api/sign-in.ts';
import type { ProjectId } from '#domain/ids.ts';
import type { Connection } from './connection.ts';

export type SessionState =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'signed-in';
      readonly connection: Connection;
      readonly token: string;
      readonly projectId: ProjectId;
      readonly projectName: string;
    }
  /** `asking`: the sign-in form is open over the page. */
  | { readonly kind: 'signed-out'; readonly connection: Connection; readonly asking: boolean };

/** Who is signed in. The token is here and nowhere else: not in storage, not in the address, not in a log. */
export interface Session {
  readonly read: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The token, as soon as the page has had its chance to sign itself in; null where nobody is signed in. */
  readonly token: () => Promise<string | null>;
  /** With the sandbox the page signs itself in, once. */
  readonly start: (projectId: ProjectId | undefined) => Promise<void>;
  /** Rejects with an `ApiError`, and leaves all as it was. */
  readonly signIn: (credentials: Credentials) => Promise<void>;
  /** The service has refused this token: unless there is a newer one, somebody has to sign in. */
  readonly refuse: (token: string | null) => void;
  readonly ask: (asking: boolean) => void;
}

interface SessionOptions {
  readonly fetch: typeof fetch;
  readonly readConnection: () => Promise<Connection>;
  /** Whom the sandbox knows. */
  readonly demo: Credentials;
}

export function createSession({ fetch, readConnection, demo }: SessionOptions): Session {
  let state: SessionState = { kind: 'starting' };
  const listeners = new Set<() => void>();

  const set = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  const started = () =>
    new Promise<void>((resolve) => {
      const unsubscribe = subscribe(() => {
        unsubscribe();
        resolve();
      });
    });

  const enter = async (connection: Connection, credentials: Credentials) => {
    const { token, projectName } = await signIn(fetch, credentials);
    set({ kind: 'signed-in', connection, token, projectId: credentials.projectId, projectName });
  };

  return {
    read: () => state,
    subscribe,
    token: async () => {
      if (state.kind === 'starting') await started();
      return state.kind === 'signed-in' ? state.token : null;
    },
    start: async (projectId = demo.projectId) => {
      const connection = await readConnection();
      const signedOut = { kind: 'signed-out', connection, asking: true } as const;
      if (connection.kind !== 'sandbox') return set(signedOut);
      await enter(connection, { ...demo, projectId }).catch(() => set(signedOut));
    },
    signIn: async (credentials) => {
      if (state.kind === 'starting') await started();
      if (state.kind !== 'starting') await enter(state.connection, credentials);
    },
    refuse: (token) => {
      const isCurrent = state.kind === 'signed-in' ? state.token === token : state.kind === 'signed-out';
      if (isCurrent && state.kind !== 'starting')
        set({ kind: 'signed-out', connection: state.connection, asking: true });
    },
    ask: (asking) => {
      if (state.kind === 'signed-out') set({ ...state, asking });
    },
  };
}

import { createStore } from 'zustand/vanilla';
import { ApiError } from '#api/errors/api-error.ts';
import { type Credentials, describeToken, type SignedIn, signIn } from '#api/identity.ts';
import type { Connection } from '#app/connection/connection.ts';
import type { ProjectId } from '#domain/ids.ts';
import { fnv1a } from '#util/fnv1a.ts';
import type { KeptSignIn } from './kept-sign-in.ts';
import type { OtherTabs } from './other-tabs.ts';
import { createProjectTokens } from './project-tokens.ts';

/** Why nobody is signed in: not yet, the token was refused, the user signed out, or the automatic sign-in failed. */
type SignedOutReason = 'new' | 'refused' | 'left' | 'failed';

export type SessionState =
  | { readonly kind: 'starting' }
  /** `asking`: the sign-in form is open over the page. */
  | (SignedIn & { readonly kind: 'signed-in'; readonly connection: Connection; readonly asking: boolean })
  | {
      readonly kind: 'signed-out';
      readonly connection: Connection;
      readonly reason: SignedOutReason;
      readonly asking: boolean;
    };

/** A password, or a token from elsewhere. */
export type Proof = Credentials | { readonly token: string };

/** Who is signed in. The token is in memory, in the other tabs of this browser, and in `kept` for those who ask for it. */
export interface Session {
  readonly read: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The token for calls of a project, or for all others; null if nobody is signed in. It waits for the start. */
  readonly token: (projectId: ProjectId | null) => Promise<string | null>;
  /** With the sandbox the page signs itself in, once; with an endpoint a tab takes the sign-in of another one. */
  readonly start: (projectId: ProjectId | undefined) => Promise<void>;
  /** Rejects with an `ApiError`, and leaves all as it was. `keep`: until the tab is closed. */
  readonly signIn: (proof: Proof, keep: boolean) => Promise<void>;
  /** In all tabs. */
  readonly signOut: () => void;
  /** The service has refused this token: unless there is a newer one, somebody has to sign in. */
  readonly refuse: (token: string | null) => void;
  readonly ask: (asking: boolean) => void;
}

interface SessionOptions {
  readonly fetch: typeof fetch;
  readonly readConnection: () => Promise<Connection>;
  /** The sandbox's account. */
  readonly demo: Credentials & { readonly projectId: ProjectId };
  readonly kept: KeptSignIn;
  readonly tabs: OtherTabs;
  /** How long another tab has to answer, in milliseconds. */
  readonly patience?: number;
}

export function createSession(options: SessionOptions): Session {
  const { fetch, readConnection, demo, kept, tabs, patience = 300 } = options;
  const { getState: read, setState, subscribe } = createStore<SessionState>(() => ({ kind: 'starting' }));
  const set = (next: SessionState) => setState(next, true);
  let projectTokens = createProjectTokens(fetch);
  let offered: Connection | null = null;
  /** Enough to know it again. */
  let discardedToken: string | null = null;

  const started = () =>
    new Promise<void>((resolve) => {
      const unsubscribe = subscribe(() => {
        unsubscribe();
        resolve();
      });
    });

  const enter = (connection: Connection, signedIn: SignedIn) => {
    projectTokens = createProjectTokens(fetch);
    set({ kind: 'signed-in', connection, asking: false, ...signedIn });
  };

  const leave = (connection: Connection, reason: SignedOutReason) => {
    kept.forget();
    projectTokens = createProjectTokens(fetch);
    const state = read();
    if (state.kind === 'signed-in') discardedToken = fnv1a(state.token);
    set({ kind: 'signed-out', connection, reason, asking: reason !== 'left' });
  };

  tabs.listen((message) => {
    const state = read();
    if (message.kind === 'signed-in') {
      // Another tab's, unless there is one here, or it is the one that was given up here.
      const isWanted = state.kind !== 'signed-in' && fnv1a(message.signedIn.token) !== discardedToken;
      if (offered !== null && isWanted) enter(offered, message.signedIn);
      return;
    }
    if (message.kind === 'signed-out') {
      if (state.kind !== 'starting') leave(state.connection, 'left');
    } else if (state.kind === 'signed-in') {
      const { kind: _kind, connection: _connection, asking: _asking, ...signedIn } = state;
      tabs.send({ kind: 'signed-in', signedIn });
    }
  });

  const startAtEndpoint = async (connection: Connection) => {
    const before = kept.read();
    if (before !== null && !isOver(before)) return enter(connection, before);
    tabs.send({ kind: 'who-is-signed-in' });
    await Promise.race([started(), wait(patience)]);
    if (read().kind === 'starting') leave(connection, 'new');
  };

  return {
    read,
    subscribe,
    token: async (projectId) => {
      if (read().kind === 'starting') await started();
      const state = read();
      if (state.kind !== 'signed-in') return null;
      return projectId === null || projectId === state.projectId
        ? state.token
        : projectTokens.read(state.token, projectId);
    },
    start: async (projectId) => {
      const connection = await readConnection();
      offered = connection;
      if (connection.kind !== 'sandbox') return startAtEndpoint(connection);
      // A project that the sandbox does not have is for its page to tell.
      for (const wanted of new Set([projectId ?? demo.projectId, demo.projectId])) {
        try {
          return enter(connection, await signIn(fetch, { ...demo, projectId: wanted }));
        } catch (error) {
          if (!(error instanceof ApiError) || error.kind === 'network') break;
        }
      }
      leave(connection, 'failed');
    },
    signIn: async (proof, keep) => {
      if (read().kind === 'starting') await started();
      const signedIn = 'token' in proof ? await takeToken(fetch, proof.token) : await signIn(fetch, proof);
      const state = read();
      if (state.kind === 'starting') return;
      enter(state.connection, signedIn);
      if (keep) kept.write(signedIn);
      else kept.forget();
      tabs.send({ kind: 'signed-in', signedIn });
    },
    signOut: () => {
      const state = read();
      if (state.kind !== 'signed-in') return;
      tabs.send({ kind: 'signed-out' });
      leave(state.connection, 'left');
    },
    refuse: (token) => {
      const state = read();
      if (state.kind === 'starting') return;
      if (state.kind === 'signed-out') {
        if (token === null && state.reason !== 'left') set({ ...state, asking: true });
        return;
      }
      if (token !== state.token && !projectTokens.has(token)) return;
      leave(state.connection, 'refused');
      // Another tab may have signed in again meanwhile.
      tabs.send({ kind: 'who-is-signed-in' });
    },
    ask: (asking) => {
      const state = read();
      if (state.kind !== 'starting') set({ ...state, asking });
    },
  };
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const isOver = ({ expiresAt }: SignedIn): boolean => expiresAt !== null && expiresAt <= Date.now();

/** Where IAM does not tell what a token is, it is taken as it is: the first call shows whether it is good. */
async function takeToken(fetch: typeof globalThis.fetch, token: string): Promise<SignedIn> {
  try {
    return await describeToken(fetch, token);
  } catch (error) {
    if (!(error instanceof ApiError) || !tellsNothing.has(error.status ?? 0)) throw error;
    return { token, expiresAt: null, projectId: null, projectName: '', user: '', account: '' };
  }
}

const tellsNothing: ReadonlySet<number> = new Set([403, 404, 405]);

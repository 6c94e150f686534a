// Who is signed in, and what the page of the address reads first: begun before the code that draws it has come.

import './zod-config.ts';
import { fetchFrom } from '#api/fetch-from.ts';
import { firstAddress } from '#app/address/first-address.ts';
import { readConnection as askServer, type Connection } from '#app/connection/connection.ts';
import { readFirst } from '#app/page-reads.ts';
import { createQueryClient } from '#app/query-client.ts';
import type { SandboxStorageAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { demoAccount } from '#app/session/demo-account.ts';
import { keptInTab } from '#app/session/kept-sign-in.ts';
import { openSignInChannel } from '#app/session/other-tabs.ts';
import { createSession } from '#app/session/session.ts';
import { createSessionClient } from '#app/session/session-client.ts';
import { watchReachability } from '#app/shell/reachability.ts';
import { projectIdSchema } from '#domain/ids.ts';

interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly readConnection: () => Promise<Connection>;
  /** Tabs with the page from the same folder share their sign-in. */
  readonly folder: string;
  readonly storage?: SandboxStorageAccess;
}

const besideServer = (): Surroundings => {
  const { fetch } = window;
  return { fetch, readConnection: () => askServer(fetch), folder: '/' };
};

/** The demo build has the sandbox in the page: no server is asked for anything but its files. */
const withoutServer = (): Surroundings => {
  const folder = new URL('.', window.location.href).pathname;
  const sandbox = import('#sandbox/page-sandbox.ts').then((module) => module.openPageSandbox(folder));
  const handle = async (request: Request) => (await sandbox).handle(request);
  Object.assign(globalThis, { nextrunSandbox: handle });
  return {
    fetch: fetchFrom(handle),
    readConnection: async () => ({ kind: 'sandbox' }),
    folder,
    storage: {
      read: async () => {
        const { isKept, asideText } = await sandbox;
        return { isKept, asideText: await asideText() };
      },
      discardAside: async () => (await sandbox).discardAside(),
    },
  };
};

const surroundings = import.meta.env.MODE === 'demo' ? withoutServer() : besideServer();
export const { fetch, storage } = surroundings;
export const reachability = watchReachability(fetch);
export const session = createSession({
  fetch: reachability.fetch,
  readConnection: surroundings.readConnection,
  demo: demoAccount,
  kept: keptInTab,
  tabs: openSignInChannel(surroundings.folder),
});
export const client = createSessionClient(reachability.fetch, session);
export const queryClient = createQueryClient();

const address = firstAddress();
const [, addressed] = /^\/projects\/([^/]+)/.exec(address.pathname) ?? [];
void session.start(projectIdSchema.safeParse(addressed).data).then(() => {
  const state = session.read();
  // IAM's own version: an open call, which shows whether anybody is there before somebody signs in.
  if (state.kind === 'signed-out') void reachability.fetch('/v3').catch(() => {});
});

/** Resolves when what the page of the address shows first has been read, or could not be. */
export const firstReads: Promise<void> = readFirst(address, { client, queryClient });

import './zod-config.ts';
import { createBrowserHistory, createHashHistory, type RouterHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchFrom } from '#api/fetch-from.ts';
import { createSandboxControl } from '#api/sandbox-control.ts';
import { App } from '#app/App.tsx';
import { readConnection as askServer, type Connection } from '#app/connection.ts';
import { demoAccount } from '#app/demo-account.ts';
import { createQueryClient, refetchSignedOut } from '#app/query-client.ts';
import { createAppRouter } from '#app/routes.tsx';
import type { SandboxStorageAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { createSession } from '#app/session.ts';
import { createSessionClient } from '#app/session-client.ts';
import { projectIdSchema } from '#domain/ids.ts';

interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly readConnection: () => Promise<Connection>;
  readonly history: RouterHistory;
  readonly storage?: SandboxStorageAccess;
}

const besideServer = (): Surroundings => {
  const { fetch } = window;
  return { fetch, readConnection: () => askServer(fetch), history: createBrowserHistory() };
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
    history: createHashHistory(),
    storage: {
      read: async () => {
        const { isKept, asideText } = await sandbox;
        return { isKept, asideText: await asideText() };
      },
      discardAside: async () => (await sandbox).discardAside(),
    },
  };
};

const { fetch, readConnection, history, storage } =
  import.meta.env.MODE === 'demo' ? withoutServer() : besideServer();
const session = createSession({ fetch, readConnection, demo: demoAccount });
const client = createSessionClient(fetch, session);
const queryClient = createQueryClient();
const router = createAppRouter({ queryClient, client }, history);

let wasSignedOut = false;
session.subscribe(() => {
  const { kind } = session.read();
  if (wasSignedOut && kind === 'signed-in')
    void refetchSignedOut(queryClient).then(() => router.invalidate());
  wasSignedOut = kind === 'signed-out';
});

const [, addressed] = /^\/projects\/([^/]+)/.exec(history.location.pathname) ?? [];
void session.start(projectIdSchema.safeParse(addressed).data);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// Each page brings its own title; of two the browser takes the first.
document.querySelector('title')?.remove();
createRoot(root).render(
  <StrictMode>
    <App
      session={session}
      client={client}
      queryClient={queryClient}
      router={router}
      sandbox={{ control: createSandboxControl(fetch), storage }}
    />
  </StrictMode>,
);

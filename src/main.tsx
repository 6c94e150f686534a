import './zod-config.ts';
import { createBrowserHistory, createHashHistory, type RouterHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchFrom } from '#api/fetch-from.ts';
import { createSandboxControl } from '#api/sandbox-control.ts';
import { App } from '#app/App.tsx';
import { readConnection as askServer, type Connection } from '#app/connection/connection.ts';
import { createQueryClient } from '#app/query-client.ts';
import { createAppRouter } from '#app/routes.tsx';
import type { SandboxStorageAccess } from '#app/sandbox-panel/sandbox-context.tsx';
import { demoAccount } from '#app/session/demo-account.ts';
import { followSession } from '#app/session/follow-session.ts';
import { keptInTab } from '#app/session/kept-sign-in.ts';
import { openSignInChannel } from '#app/session/other-tabs.ts';
import { createSession } from '#app/session/session.ts';
import { createSessionClient } from '#app/session/session-client.ts';
import { watchReachability } from '#app/shell/reachability.ts';
import { projectIdSchema } from '#domain/ids.ts';
import { pruneSubmissions } from '#submit/submission-journal.ts';
import { createSubmitters } from '#submit/submitters.ts';
import { keepTranslatedTextAlive } from '#ui/translation/translated-text.ts';
import { localStore } from '#util/local-store.ts';

interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly readConnection: () => Promise<Connection>;
  readonly history: RouterHistory;
  /** Tabs with the page from the same folder share their sign-in. */
  readonly folder: string;
  readonly storage?: SandboxStorageAccess;
}

const besideServer = (): Surroundings => {
  const { fetch } = window;
  return { fetch, readConnection: () => askServer(fetch), history: createBrowserHistory(), folder: '/' };
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

const { fetch, readConnection, history, folder, storage } =
  import.meta.env.MODE === 'demo' ? withoutServer() : besideServer();
const reachability = watchReachability(fetch);
const session = createSession({
  fetch: reachability.fetch,
  readConnection,
  demo: demoAccount,
  kept: keptInTab,
  tabs: openSignInChannel(folder),
});
const client = createSessionClient(reachability.fetch, session);
const queryClient = createQueryClient();
const submitters = createSubmitters(client, queryClient);
pruneSubmissions(localStore, Date.now());
const router = createAppRouter({ queryClient, client }, history);
followSession(session, queryClient, () => void router.invalidate());

const [, addressed] = /^\/projects\/([^/]+)/.exec(history.location.pathname) ?? [];
void session.start(projectIdSchema.safeParse(addressed).data).then(() => {
  const state = session.read();
  // IAM's own version: an open call, which shows whether anybody is there before somebody signs in.
  if (state.kind === 'signed-out') void reachability.fetch('/v3', { credentials: 'omit' }).catch(() => {});
});

// The first screen comes first.
void import('#app/shell/reload-scroll.ts').then(({ keepScrollOverReload }) => keepScrollOverReload());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// Each page brings its own title; of two the browser takes the first.
document.querySelector('title')?.remove();
// Dialogs stand beside the root.
keepTranslatedTextAlive(document.body);
createRoot(root).render(
  <StrictMode>
    <App
      session={session}
      reachability={reachability}
      client={client}
      queryClient={queryClient}
      submitters={submitters}
      router={router}
      sandbox={{ control: createSandboxControl(fetch), storage }}
    />
  </StrictMode>,
);

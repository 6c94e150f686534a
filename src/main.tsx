import './zod-config.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { readConnection } from '#app/connection.ts';
import { demoAccount } from '#app/demo-account.ts';
import { createQueryClient, refetchSignedOut } from '#app/query-client.ts';
import { createAppRouter } from '#app/routes.tsx';
import { createSession } from '#app/session.ts';
import { createSessionClient } from '#app/session-client.ts';
import { projectIdSchema } from '#domain/ids.ts';

const { fetch } = window;
const session = createSession({ fetch, readConnection: () => readConnection(fetch), demo: demoAccount });
const client = createSessionClient(fetch, session);
const queryClient = createQueryClient();
const router = createAppRouter({ queryClient, client });

let wasSignedOut = false;
session.subscribe(() => {
  const { kind } = session.read();
  if (wasSignedOut && kind === 'signed-in')
    void refetchSignedOut(queryClient).then(() => router.invalidate());
  wasSignedOut = kind === 'signed-out';
});

const [, addressed] = /^\/projects\/([^/]+)/.exec(window.location.pathname) ?? [];
void session.start(projectIdSchema.safeParse(addressed).data);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// Each page brings its own title; of two the browser takes the first.
document.querySelector('title')?.remove();
createRoot(root).render(
  <StrictMode>
    <App session={session} client={client} queryClient={queryClient} router={router} />
  </StrictMode>,
);

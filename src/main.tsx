import { createBrowserHistory, createHashHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSandboxControl } from '#api/sandbox-control.ts';
import { App } from '#app/App.tsx';
import { firstAddress } from '#app/address/first-address.ts';
import { pageAt, pages } from '#app/pages.ts';
import { createAppRouter } from '#app/routes.tsx';
import { followSession } from '#app/session/follow-session.ts';
import { pruneSubmissions } from '#submit/submission-journal.ts';
import { createSubmitters } from '#submit/submitters.ts';
import { keepTranslatedTextAlive } from '#ui/translation/translated-text.ts';
import { localStore } from '#util/local-store.ts';
import { client, fetch, firstReads, queryClient, reachability, session, storage } from './start.ts';

const submitters = createSubmitters(client, queryClient);
pruneSubmissions(localStore, Date.now());
const history = import.meta.env.MODE === 'demo' ? createHashHistory() : createBrowserHistory();
const router = createAppRouter({ queryClient, client }, history);
followSession(session, queryClient, () => void router.invalidate());

// The first screen comes first.
void import('#app/shell/reload-scroll.ts').then(({ keepScrollOverReload }) => keepScrollOverReload());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// Each page brings its own title; of two the browser takes the first.
document.querySelector('title')?.remove();
// Dialogs stand beside the root.
keepTranslatedTextAlive(document.body);

const page = (
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
  </StrictMode>
);

/** In milliseconds. */
const longestBlank = 300;

// Drawn once with all that it shows, where that comes soon; a frame that is filled later takes twice the work.
const first = pageAt(firstAddress().pathname);
const code = first && pages[first.name].code.read();
void Promise.race([
  Promise.allSettled([code, firstReads, router.load()]),
  new Promise((resolve) => setTimeout(resolve, longestBlank)),
]).then(() => createRoot(root).render(page));

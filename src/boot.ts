// The first code that runs. The page of the address, and what the server is connected to, are asked for beside the code
// of the application and not after it: on a slow line that is a second.

import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import { firstAddress } from '#app/address/first-address.ts';
import { requestConnectionEarly } from '#app/connection/connection-request.ts';
import { pageAt, pages } from '#app/pages.ts';

if (import.meta.env.MODE !== 'demo') requestConnectionEarly();
// Before `main.tsx`, which imports it: it runs as soon as it is there.
const start = import('./start.ts');
const page = pageAt(firstAddress().pathname);
if (page !== undefined) pages[page.name].code.preload();
Promise.all([start, import('./main.tsx')]).catch((cause: unknown) => {
  console.error(cause);
  const root = document.getElementById('root');
  root?.append('Nextrun could not be loaded. Check the connection, then reload the page.');
});

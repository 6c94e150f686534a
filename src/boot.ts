// The first code that runs. The page of the address, and what the server is connected to, are asked for beside the code
// of the application and not after it: on a slow line that is a second.

import { requestConnectionEarly } from '#app/connection/connection-request.ts';
import { pageAt } from '#app/pages.ts';

const isDemo = import.meta.env.MODE === 'demo';
if (!isDemo) requestConnectionEarly();
pageAt(isDemo ? window.location.hash.replace(/^#|\?.*$/g, '') : window.location.pathname)?.code.preload();
import('./main.tsx').catch((cause: unknown) => {
  console.error(cause);
  const root = document.getElementById('root');
  root?.append('Nextrun could not be loaded. Check the connection, then reload the page.');
});

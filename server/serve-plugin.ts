import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { createNodeListener } from '../src/sandbox/node-listener.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { readSecurityHeaders } from './security-headers.ts';

// The project of the sandbox's demo data: with it the page needs no choice.
const demoProject = '5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f';

const servePage: Connect.NextHandleFunction = (request, response, next) => {
  const url = request.url ?? '/';
  if (/^\/connection\.json(\?|$)/.test(url)) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ kind: 'sandbox' }));
    return;
  }
  // An address of the page is never a file, whatever dots it has in it.
  if (url.startsWith('/projects/')) request.url = '/index.html';
  next();
};

const securityHeaders = Object.entries(readSecurityHeaders());

const sendSecurityHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  next();
};

/** Serves the sandbox and the page from one origin, with `vite` and with `vite preview`. */
export function servePlugin(): Plugin {
  // Before Vite's own middlewares, which would take some of these paths for files.
  const serve = (server: ViteDevServer | PreviewServer) => {
    server.middlewares.use(createNodeListener(createSandbox().handle));
    server.middlewares.use(servePage);
    server.printUrls = () => {
      const origin = server.resolvedUrls?.local[0] ?? '/';
      server.config.logger.info(`Nextrun: ${origin}projects/${demoProject}`);
    };
  };
  return {
    name: 'nextrun-serve',
    // Without the headers: Vite's own reloading needs inline scripts.
    configureServer: serve,
    configurePreviewServer: (server) => {
      server.middlewares.use(sendSecurityHeaders);
      serve(server);
    },
  };
}

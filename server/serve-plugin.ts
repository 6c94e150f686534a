import { Server } from 'node:http';
import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import type { Prices } from '../src/domain/duration/prices.ts';
import { createNodeListener } from '../src/sandbox/node-listener.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { refuseOtherUpgrades, setBounds, usualBounds } from './bounds.ts';
import type { Endpoints } from './endpoints.ts';
import { refuseForeignPages } from './foreign-page.ts';
import { createForwarder } from './forwarder.ts';
import { exitWithoutPort } from './port.ts';
import { readSecurityHeaders } from './security-headers.ts';

// The project of the sandbox's demo data: with it the page needs no choice.
const demoAddress = 'projects/5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f';

/** Serves the page and, from the same origin, the endpoints or else the sandbox; with `vite` and with `vite preview`. */
export function servePlugin(endpoints: Endpoints | null, prices: Prices | null, port: number): Plugin {
  // Before Vite's own middlewares, which would take some of these paths for files.
  const serve = (server: ViteDevServer | PreviewServer) => {
    if (server.httpServer instanceof Server) {
      setBounds(server.httpServer, usualBounds);
      exitWithoutPort(server.httpServer, port);
    }
    server.middlewares.use(refuseForeignPages);
    server.middlewares.use(
      endpoints === null ? createNodeListener(createSandbox().handle) : createForwarder(endpoints),
    );
    server.middlewares.use(servePage(connectionJson(endpoints, prices)));
    server.printUrls = () => {
      const origin = server.resolvedUrls?.local[0] ?? '/';
      server.config.logger.info(`Nextrun: ${origin}${endpoints === null ? demoAddress : ''}`);
      // Nobody has asked them anything yet.
      if (endpoints !== null) {
        const { modelArts, iam } = endpoints;
        server.config.logger.info(`Calls go to ${modelArts.origin} and ${iam.origin}.`);
      }
    };
  };
  return {
    name: 'nextrun-serve',
    // Without the headers: Vite's own reloading needs inline scripts.
    configureServer: (server) => {
      serve(server);
      if (server.httpServer instanceof Server) refuseOtherUpgrades(server.httpServer);
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(sendSecurityHeaders);
      serve(server);
    },
  };
}

/** What the page is told: src/app/connection/connection.ts reads it. */
const connectionJson = (endpoints: Endpoints | null, prices: Prices | null): string =>
  JSON.stringify({
    ...(endpoints === null
      ? { kind: 'sandbox' }
      : { kind: 'endpoint', modelArts: endpoints.modelArts.origin, iam: endpoints.iam.origin }),
    ...(prices !== null && { prices }),
  });

const servePage =
  (connection: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const url = request.url ?? '/';
    if (/^\/connection\.json(\?|$)/.test(url)) {
      response.setHeader('Content-Type', 'application/json');
      response.end(connection);
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

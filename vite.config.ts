import react from '@vitejs/plugin-react';
import type { Connect, PreviewServer, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { createNodeListener } from './src/sandbox/node-listener.ts';
import { createSandbox } from './src/sandbox/sandbox.ts';

const port = Number(process.env.PORT ?? 4173);
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

/** Serves the sandbox and the page from one origin, with `vite` and with `vite preview`. */
function sandboxPlugin() {
  const serve = (server: ViteDevServer | PreviewServer) => {
    // Before Vite's own middlewares, which would take some of these paths for files.
    server.middlewares.use(createNodeListener(createSandbox().handle));
    server.middlewares.use(servePage);
    server.printUrls = () => {
      const origin = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
      server.config.logger.info(`Nextrun: ${origin}projects/${demoProject}`);
    };
  };
  return { name: 'nextrun-sandbox', configureServer: serve, configurePreviewServer: serve };
}

export default defineConfig({
  plugins: [react(), sandboxPlugin()],
  server: { host: 'localhost', port, strictPort: true },
  preview: {
    host: 'localhost',
    port,
    strictPort: true,
    // Emotion writes style elements; everything else comes from where the page came from.
    headers: {
      'Content-Security-Policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  build: {
    // The content security policy has no data: for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // With zod itself, so that it has run before the first schema is made in any chunk.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|\/zod-config\.ts$/ }] },
      },
    },
  },
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      // The calls of the service once more, through a socket.
      {
        extends: true,
        test: {
          name: 'http',
          include: ['src/sandbox/{calls,rules}/*.test.ts'],
          env: { SANDBOX_OVER: 'http' },
        },
      },
    ],
  },
});

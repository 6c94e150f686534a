import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { EndpointMistake, type Endpoints, readEndpoints } from './server/endpoints.ts';
import { pagePolicyPlugin } from './server/page-policy-plugin.ts';
import { servePlugin } from './server/serve-plugin.ts';

const port = Number(process.env.PORT ?? 4173);

function endpointsOrExit(): Endpoints | null {
  try {
    return readEndpoints(process.env);
  } catch (error) {
    if (!(error instanceof EndpointMistake)) throw error;
    console.error(`Nextrun can not start. ${error.message}`);
    process.exit(1);
  }
}

export default defineConfig({
  plugins: [react(), servePlugin(endpointsOrExit()), pagePolicyPlugin()],
  server: { host: 'localhost', port, strictPort: true },
  preview: { host: 'localhost', port, strictPort: true },
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
    // A machine may be slow; how fast things are is for bench/ to say.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,server}/**/*.test.ts'] } },
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

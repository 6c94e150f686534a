import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { EndpointMistake, readEndpoints } from './server/endpoints.ts';
import { licensesPlugin } from './server/licenses-plugin.ts';
import { pageChunks } from './server/page-chunks.ts';
import { pagePolicyPlugin } from './server/page-policy-plugin.ts';
import { PortMistake, readPort } from './server/port.ts';
import { preloadPlugin } from './server/preload-plugin.ts';
import { PricesMistake, readPrices } from './server/prices.ts';
import { servePlugin } from './server/serve-plugin.ts';

function readOrExit<T>(read: (env: NodeJS.ProcessEnv) => T): T {
  try {
    return read(process.env);
  } catch (error) {
    if (!(error instanceof EndpointMistake || error instanceof PortMistake)) throw error;
    console.error(`Nextrun cannot start. ${error.message}`);
    process.exit(1);
  }
}

/** What the page can do without. */
function readOrIgnore<T>(read: (env: NodeJS.ProcessEnv) => T): T | null {
  try {
    return read(process.env);
  } catch (error) {
    if (!(error instanceof PricesMistake)) throw error;
    console.warn(error.message);
    return null;
  }
}

const port = readOrExit(readPort);
// Without `cors` Vite lets every page of this computer read all that there is.
const server = { host: 'localhost', port, strictPort: true, cors: false };

/** They put other modules, or other globals, in the place of the real ones. */
const withOwnModules = [
  'bench/commands.test.ts',
  'src/pages/wizard/new-field.test.ts',
  'src/sandbox/faults/faults.test.ts',
  'src/sandbox/node-listener.test.ts',
  'src/sandbox/service.test.ts',
];

export default defineConfig({
  plugins: [
    react(),
    servePlugin(readOrExit(readEndpoints), readOrIgnore(readPrices), port),
    pagePolicyPlugin(),
    preloadPlugin('/src/main.tsx'),
    licensesPlugin(),
  ],
  server,
  preview: server,
  build: {
    // The content security policy has no data: for fonts.
    assetsInlineLimit: 0,
    // Browsers that the product supports have it.
    modulePreload: { polyfill: false },
    // The application in kB, before compression.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Each with all that it imports: the first code that runs, what reads before anything is drawn, and the
            // application, which has what all pages share with it.
            { name: 'boot', test: /\/index\.html$/, priority: 4 },
            { name: 'start', test: /\/src\/start\.ts$/, priority: 3 },
            { name: 'main', test: /\/src\/main\.tsx$/, priority: 2 },
            {
              name: pageChunks(
                (id) => /\/src\/pages\/\w+\/(\w+Page)\.tsx$/.exec(id)?.[1],
                ['JobsPage', 'VersionsPage', 'VersionPage', 'WizardPage'],
              ),
              debugName: 'pages',
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // A machine may be slow; how fast things are is for bench/ to say.
    testTimeout: 30_000,
    // One processor fewer, the default, is half of a small machine.
    maxWorkers: '100%',
    setupFiles: 'test-support/property-seed.ts',
    projects: [
      // Modules are loaded once for many files, which takes a third of the time.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,server}/**/*.test.ts'],
          exclude: withOwnModules,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'own modules', include: withOwnModules } },
      // The calls of the service once more, through a socket.
      {
        extends: true,
        test: {
          name: 'http',
          include: ['src/sandbox/{calls,rules}/*.test.ts'],
          isolate: false,
          env: { SANDBOX_OVER: 'http' },
        },
      },
    ],
  },
});

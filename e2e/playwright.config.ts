import { defineConfig } from '@playwright/test';
import { ensureChromium } from './chromium.ts';
import { demoPath, demoPort, plainPort, portOf } from './ports.ts';

const workers = 2;

/** Each case with each other: these files, and what is tagged as thorough, only run with `npm run e2e:all`. */
const matrices = ['fault-matrix.e2e.ts', 'create-matrix.e2e.ts', 'watch.e2e.ts'];
const isAll = process.env.E2E_ALL !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  ...(isAll ? {} : { testIgnore: matrices, grepInvert: /@thorough/ }),
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers,
  retries: process.env.CI === undefined ? 0 : 1,
  // A machine that does other things, too, takes several times as long. Only a test that fails waits for these.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // A trace of every test costs a third of the time.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: ensureChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    // One server for each worker: a sandbox has one clock, one plan and one list of faults.
    ...Array.from({ length: workers }, (_, index) => ({
      command: 'npx vite preview',
      cwd: '..',
      env: { PORT: String(portOf(index)), MODELARTS_ENDPOINT: '', IAM_ENDPOINT: '' },
      url: `http://localhost:${portOf(index)}/connection.json`,
      reuseExistingServer: false,
    })),
    ...[
      { folder: '../dist-demo', path: demoPath, port: demoPort },
      { folder: '../dist', path: '/', port: plainPort },
    ].map(({ folder, path, port }) => ({
      command: `node static-server.mjs ${folder} ${path} ${port}`,
      port,
      reuseExistingServer: false,
    })),
  ],
});

import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config.ts';
import { portOf } from '../e2e/ports.ts';

export const barePort = portOf(1);

/** Measurements of the built page, one after the other: `npm run bench:page`. */
export default defineConfig({
  ...e2e,
  testMatch: [
    'parameters.bench.ts',
    'log-page.bench.ts',
    'history.bench.ts',
    'sweep-page.bench.ts',
    'load.bench.ts',
  ],
  outputDir: '../test-results/bench',
  workers: 1,
  timeout: 300_000,
  // A trace would be measured with the page.
  use: { ...e2e.use, trace: 'off' },
  webServer: [
    {
      command: 'npx vite preview',
      cwd: '..',
      env: { PORT: String(portOf(0)) },
      url: `http://localhost:${portOf(0)}/connection.json`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite build bench/bare --outDir ../../dist-bench/bare --emptyOutDir --logLevel error && npx vite preview bench/bare --outDir ../../dist-bench/bare --port ${barePort}`,
      cwd: '..',
      url: `http://localhost:${barePort}/`,
      reuseExistingServer: false,
    },
  ],
});

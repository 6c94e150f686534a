import { defineConfig } from '@playwright/test';
import { demoPath, demoPort } from '../e2e/ports.ts';
import bench from './playwright.config.ts';

/** Writes the pictures of the README, from the demo: `npm run pictures`. */
export default defineConfig({
  ...bench,
  testMatch: 'pictures.ts',
  outputDir: '../test-results/pictures',
  webServer: {
    command: `node e2e/static-server.mjs dist-demo ${demoPath} ${demoPort}`,
    cwd: '..',
    port: demoPort,
    reuseExistingServer: false,
  },
});

import { test as base, expect } from '@playwright/test';
import { portOf } from './ports.ts';
import { Sandbox } from './sandbox.ts';

interface Fixtures {
  /** The control calls of this worker's sandbox, reset to the demo data before each test. */
  readonly sandbox: Sandbox;
  /** Fails the test when the page throws, or logs an error that the test did not expect. */
  readonly quietPage: undefined;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  baseURL: async ({}, use, { parallelIndex }) => use(`http://localhost:${portOf(parallelIndex)}`),
  sandbox: [
    async ({ baseURL, playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
      const sandbox = new Sandbox(request);
      await sandbox.reset('demo');
      await use(sandbox);
      await request.dispose();
    },
    { auto: true },
  ],
  quietPage: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(String(error)));
      await use(undefined);
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

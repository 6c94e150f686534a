import { test as base, expect } from '@playwright/test';
import { portOf } from './ports.ts';
import { Sandbox } from './sandbox.ts';
import { watchContext } from './watch-context.ts';

interface Fixtures {
  /** The control calls of this worker's sandbox, reset to the demo data before each test; its clock stands still. */
  readonly sandbox: Sandbox;
  /** Fails the test when a page throws, breaks its content security policy, or asks another origin for anything. */
  readonly quietPages: undefined;
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
  quietPages: [
    async ({ context }, use) => {
      const wrong = watchContext(context);
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

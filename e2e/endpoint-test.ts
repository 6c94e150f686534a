import { type ChildProcess, spawn } from 'node:child_process';
import http, { createServer, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { createNodeListener } from '../src/sandbox/node-listener.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { Sandbox } from './sandbox.ts';
import { test } from './test.ts';

export interface Front {
  /** Where the page is. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts what serves the page and forwards to this ModelArts, which is in place of the cloud. */
export type OpenFront = (cloud: string, port: number) => Promise<Front>;

/** As `test`, with the page in front of an endpoint: `sandbox` is that of the cloud, out of the page's reach. */
export const createEndpointTest = (
  openFront: OpenFront,
  firstPort: number,
  /** A service that answers otherwise than the sandbox. */
  rewrite?: (answer: string) => string,
) =>
  test.extend<object, { readonly cloud: string; readonly front: Front }>({
    cloud: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
      async ({}, use) => {
        const { handle } = createSandbox();
        const odd = async (request: Request) => {
          const answer = await handle(request);
          return rewrite === undefined ? answer : new Response(rewrite(await answer.text()), answer);
        };
        const listener = createNodeListener(odd);
        const server = createServer((request, response) => listener(request, response, () => response.end()));
        await new Promise<void>((resolve) => {
          server.listen(0, '127.0.0.1', resolve);
        });
        const { port } = server.address() as AddressInfo;
        await use(`http://127.0.0.1:${port}`);
        server.closeAllConnections();
        server.close();
      },
      { scope: 'worker' },
    ],
    front: [
      async ({ cloud }, use, { parallelIndex }) => {
        const front = await openFront(cloud, firstPort + parallelIndex);
        await use(front);
        await front.close();
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ front }, use) => use(front.origin),
    sandbox: async ({ cloud, playwright }, use) => {
      const request = await playwright.request.newContext({ baseURL: cloud });
      const sandbox = new Sandbox(request);
      await sandbox.reset('demo');
      await use(sandbox);
      await request.dispose();
    },
  });

/** `npm start` with the two endpoints, after it was built. */
export const openPreview: OpenFront = async (cloud, port) => {
  const env = { ...process.env, PORT: String(port), MODELARTS_ENDPOINT: cloud, IAM_ENDPOINT: cloud };
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview'], {
    env,
    stdio: 'ignore',
  });
  const origin = `http://localhost:${port}`;
  await untilAnswered(`${origin}/connection.json`, child);
  return { origin, close: () => endOf(child) };
};

export async function untilAnswered(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} has ended with ${child.exitCode}.`);
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer.`);
}

/** Its certificate may be one that nobody else knows. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const isOk = (response: IncomingMessage) => resolve(response.statusCode === 200);
    const call = url.startsWith('https:')
      ? https.get(url, { rejectUnauthorized: false }, isOk)
      : http.get(url, isOk);
    call.on('error', () => resolve(false));
  });
}

export function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}

/** In the dialog over the page. */
export async function signIn(
  page: Page,
  { password = 'demo', keep = false, project = '' } = {},
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in' });
  await dialog.getByLabel('User', { exact: true }).fill('demo');
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByLabel('Account').fill('demo');
  if (project !== '') await dialog.getByLabel('Project').fill(project);
  if (keep) await dialog.getByRole('checkbox', { name: 'Keep me signed in for this tab' }).check();
  await dialog.getByRole('button', { name: 'Sign in' }).click();
}

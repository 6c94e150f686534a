import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectId } from './wizard.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves a built page as a file server that has lost some of its files. */
async function serve(dist: string) {
  let lost = /^$/;
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    try {
      if (lost.test(path)) throw new Error('lost');
      const content = await readFile(dist + path);
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    lose: (files: RegExp) => {
      lost = files;
    },
    close: () => server.close(),
  };
}

for (const part of ['start', 'main'])
  test(`a page says that it could not be loaded when its ${part} code does not come`, async ({ page }) => {
    const server = await serve('dist');
    server.lose(new RegExp(`^/assets/${part}-[\\w-]{8}\\.js$`));
    await page.goto(server.address);
    await expect(
      page.getByText('Nextrun could not be loaded. Check the connection, then reload the page.'),
    ).toBeVisible();
    server.close();
  });

test('a page whose code a newer release has replaced is loaded again', async ({ page }) => {
  const server = await serve('dist-demo');
  await page.goto(`${server.address}#/projects/${projectId}/jobs/10`);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  server.lose(/^\/assets\/WizardPage/);
  await page.getByRole('link', { name: 'New version', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Page not loaded' })).toBeVisible();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Try again' }).click();
  await loaded;
  await expect(page.getByRole('heading', { name: 'Page not loaded' })).toBeVisible();
  server.lose(/^$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Code', exact: true })).toBeVisible();
  server.close();
});

test('Vary says that its code could not be loaded, and tries again', async ({ page }) => {
  const server = await serve('dist-demo');
  await page.goto(`${server.address}#/projects/${projectId}/jobs/10/new`);
  const value = page.getByRole('textbox', { name: 'Value of learning_rate' });
  await expect(value).toBeFocused();
  await value.fill('0.5');
  server.lose(/^\/assets\/sweep-screens/);
  await page.getByRole('button', { name: 'Vary learning_rate' }).click();
  const missing = page.getByRole('alert').filter({ hasText: 'Vary could not be loaded' });
  await expect(missing).toBeVisible();
  server.lose(/^$/);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(missing).toHaveCount(0);
  await expect(value).toHaveValue('0.5');
  await page.getByRole('button', { name: 'Vary learning_rate' }).click();
  await expect(page.getByRole('textbox', { name: 'Values of learning_rate' })).toBeFocused();
  server.close();
});

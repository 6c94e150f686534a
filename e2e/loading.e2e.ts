import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the built page as a file server that has lost one of its files. */
async function serveWithout(file: RegExp) {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    try {
      if (file.test(path)) throw new Error('lost');
      const content = await readFile(`dist${path}`);
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

for (const part of ['start', 'main'])
  test(`a page says that it could not be loaded when its ${part} code does not come`, async ({ page }) => {
    const server = await serveWithout(new RegExp(`^/assets/${part}-[\\w-]{8}\\.js$`));
    await page.goto(`http://localhost:${server.port}/`);
    await expect(
      page.getByText('Nextrun could not be loaded. Check the connection, then reload the page.'),
    ).toBeVisible();
    server.close();
  });

import http, { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEndpointTest, type OpenFront, openPreview, signIn } from './endpoint-test.ts';
import { portOf } from './ports.ts';
import { expect } from './test.ts';
import { reviewAndCreate, wizardPath } from './wizard.ts';

const cookie = 'guest=1';

/** A proxy that lets nobody through without its cookie, which whoever opens a page is given. */
const openGuarded: OpenFront = async (cloud, port) => {
  const inner = await openPreview(cloud, port);
  const server = createServer((request, response) => {
    if (request.headers.cookie !== cookie) {
      const isPage = request.headers['sec-fetch-mode'] === 'navigate';
      response.writeHead(isPage ? 302 : 401, {
        'Set-Cookie': `${cookie}; HttpOnly; Path=/`,
        ...(isPage && { Location: request.url }),
      });
      response.end();
      return;
    }
    const { method, url: path, headers } = request;
    const onward = http.request(inner.origin, { method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await inner.close();
    },
  };
};

const test = createEndpointTest(openGuarded, portOf(60));

test('works behind a proxy that knows its users by a cookie', async ({ page, sandbox }) => {
  await page.goto(wizardPath('10'));
  await signIn(page);
  await page.getByRole('textbox', { name: 'Value of learning_rate' }).fill('0.001');
  await reviewAndCreate(page);
  expect(await sandbox.createBodies()).toHaveLength(1);
});

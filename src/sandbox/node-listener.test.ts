import { createServer, type Server, request as sendRaw } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNodeListener } from './node-listener.ts';
import { createSandbox } from './sandbox.ts';

const sandbox = createSandbox();
let server: Server;
let origin: string;

beforeEach(async () => {
  const listen = createNodeListener(sandbox.handle);
  server = createServer((request, response) =>
    listen(request, response, () => response.writeHead(200).end('passed on')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const putFaults = (faults: unknown): Promise<Response> =>
  fetch(`${origin}/sandbox/faults`, { method: 'PUT', body: JSON.stringify(faults) });

/** Node's fetch normalises a URL, so this sends the target as it is. */
const send = (method: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    sendRaw(origin, { method, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

it('serves its paths and passes on all others', async () => {
  expect(await (await fetch(`${origin}/index.html`)).text()).toBe('passed on');
  expect(await (await fetch(`${origin}/v10`)).text()).toBe('passed on');
  const version = await (await fetch(`${origin}/v3/`)).json();
  expect(version).toMatchObject({ version: { links: [{ rel: 'self', href: `${origin}/v3/` }] } });
  expect(await send('GET', '//v3')).toBe(200);
  expect(await send('TRACE', '/v3')).toBe(405);
  expect(await send('GET', '/v1/%zz/%2e%2e/training-jobs')).toBe(401);
});

it('answers HEAD without a body and with the headers', async () => {
  const response = await fetch(`${origin}/v3`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
  expect(await response.text()).toBe('');
});

it('hears a body that is too large to its end', async () => {
  const response = await fetch(`${origin}/sandbox/plan`, {
    method: 'PUT',
    body: 'x'.repeat(13 * 1024 * 1024),
  });
  expect(response.status).toBe(413);
});

it('destroys the socket where the sandbox drops the connection', async () => {
  await putFaults([{ method: 'GET', path: '/v3', kind: 'drop_before' }]);
  await expect(fetch(`${origin}/v3`)).rejects.toThrow();
  await putFaults([]);
  expect((await fetch(`${origin}/v3`)).status).toBe(200);
});

it('cuts an answer in the middle under its full length', async () => {
  await putFaults([{ method: 'GET', path: '/v3', kind: 'truncated' }]);
  const response = await fetch(`${origin}/v3`);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  await putFaults([]);
});

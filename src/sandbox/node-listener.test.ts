import { createServer, type Server, request as sendRaw } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNodeListener } from './node-listener.ts';
import { createSandbox } from './sandbox.ts';

const sandbox = createSandbox();
let handle = sandbox.handle;
let server: Server;
let origin: string;

beforeEach(async () => {
  handle = sandbox.handle;
  const listen = createNodeListener((request) => handle(request));
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
  vi.restoreAllMocks();
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

const failing: readonly (readonly [string, typeof handle])[] = [
  ['cannot be made', () => Promise.reject(new Error('unexpected'))],
  // Its status is 0.
  ['cannot be written', async () => Response.error()],
];

it.each(failing)('answers 500 and logs the reason if an answer %s', async (_name, fails) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  handle = fails;
  const response = await fetch(`${origin}/v1/p/training-jobs?secret=1`, {
    method: 'POST',
    headers: { 'X-Auth-Token': 'MIIC' },
    body: '{"password":"secret"}',
  });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ is_success: false, error_code: 'ModelArts.0010' });
  expect(said).toHaveBeenCalledExactlyOnceWith(
    'The sandbox failed at POST /v1/p/training-jobs:',
    expect.any(Error),
  );
  expect(said.mock.calls.flat().join()).not.toMatch(/MIIC|secret/);
});

it('logs nothing when a client disconnects', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const closed = new Promise<void>((resolve) => {
    server.once('request', (request) => {
      request.once('data', () => call.destroy());
      request.once('close', resolve);
    });
  });
  const call = sendRaw(`${origin}/v1/p/training-jobs`, { method: 'POST' }).on('error', () => {});
  call.write('{');
  await closed;
  expect((await fetch(`${origin}/v3`)).status).toBe(200);
  expect(said).not.toHaveBeenCalled();
});

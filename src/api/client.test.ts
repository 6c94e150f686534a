import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { createClient } from './client.ts';
import { fetchFrom } from './fetch-from.ts';

const schema = z.object({ id: z.string() });
const getToken = async () => 'token-1';

function clientOf(handle: (request: Request) => Response | Promise<Response>, timeoutMs = 1_000) {
  return createClient({ fetch: fetchFrom(handle), getToken, timeoutMs });
}

describe('a request', () => {
  it('carries token, query and a body with bare integers', async () => {
    const seen: Request[] = [];
    const client = clientOf((request) => {
      seen.push(request.clone());
      return Response.json({ id: 1 });
    });
    const body = { config: { spec_id: 9007199254740993n, value: '1e-07' } };
    await client.request(
      { method: 'POST', path: '/v1/p/x', query: { page: 1, search: '', all: undefined }, body },
      schema,
    );
    const [request] = seen;
    expect(request?.url).toBe('http://localhost/v1/p/x?page=1');
    expect(request?.headers.get('X-Auth-Token')).toBe('token-1');
    expect(await request?.text()).toBe('{"config":{"spec_id":9007199254740993,"value":"1e-07"}}');
  });

  it('is not sent without a token', async () => {
    const client = createClient({
      fetch: () => Promise.reject(new Error('sent')),
      getToken: async () => null,
    });
    await expect(client.request({ method: 'GET', path: '/' }, schema)).rejects.toMatchObject({
      kind: 'signed-out',
    });
  });

  it.each(['GET', 'POST', 'DELETE'] as const)('with %s is sent once, however it ends', async (method) => {
    let sent = 0;
    const client = clientOf(() => {
      sent += 1;
      throw new TypeError('Failed to fetch');
    });
    await expect(client.request({ method, path: '/' }, schema)).rejects.toMatchObject({ kind: 'network' });
    expect(sent).toBe(1);
  });
});

describe('an answer', () => {
  it('keeps every digit, its text and the time of the service', async () => {
    const text = '{"id":9007199254740993}';
    const headers = { Date: 'Mon, 23 Nov 2026 14:00:00 GMT' };
    const client = clientOf(() => new Response(text, { headers }));
    expect(await client.exchange({ method: 'GET', path: '/' }, schema)).toEqual({
      data: { id: '9007199254740993' },
      status: 200,
      text,
      serverTime: Date.parse('2026-11-23T14:00:00Z'),
    });
  });

  it.each([
    ['HTML', '<html>login</html>'],
    ['cut off', '{"id":1'],
    ['of another shape', '{"other":1}'],
    ['empty', ''],
  ])('that is %s is unreadable', async (_what, text) => {
    const client = clientOf(() => new Response(text, { headers: { 'X-request-id': 'r-2' } }));
    await expect(client.request({ method: 'GET', path: '/' }, schema)).rejects.toMatchObject({
      kind: 'unreadable',
      status: 200,
      requestId: 'r-2',
    });
  });

  it('that does not come is a time-out', async () => {
    const client = clientOf(
      () => new Promise((resolve) => setTimeout(() => resolve(new Response()), 50)),
      10,
    );
    await expect(client.request({ method: 'GET', path: '/' }, schema)).rejects.toMatchObject({
      kind: 'timeout',
    });
  });

  it('that nobody waits for any more is a cancellation, not an error of the service', async () => {
    const controller = new AbortController();
    const client = clientOf(() => {
      controller.abort();
      return Response.json({ id: 1 });
    });
    const request = client.request({ method: 'GET', path: '/', signal: controller.signal }, schema);
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
  });
});

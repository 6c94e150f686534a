import { createServer, type IncomingMessage, request, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createForwarder } from './forwarder.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${address.port}`);
}

/** The address of a forwarder in front of a ModelArts that answers so, and of an IAM that says "iam". */
async function forwardTo(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  limits?: { connectMs: number; silenceMs: number },
): Promise<URL> {
  const modelArts = await listen(answer);
  const iam = await listen((_request, response) => void response.end('iam'));
  const forwarder = createForwarder({ modelArts, iam }, limits);
  return listen((incoming, response) => forwarder(incoming, response, () => void response.end('the page')));
}

const wordsOf = async (response: Response) => [response.status, (await response.json()).error_message];

describe('the forwarder', () => {
  it('hands on a call with its query, body and token, and the answer', async () => {
    const origin = await forwardTo(async (incoming, response) => {
      let body = '';
      for await (const chunk of incoming) body += chunk;
      response.writeHead(202, {
        'Content-Type': 'application/json',
        'Set-Cookie': 'a=b',
        'X-request-id': 'r1',
      });
      const { method, url, headers } = incoming;
      const { host, cookie } = headers;
      response.end(JSON.stringify({ method, url, token: headers['x-auth-token'], host, cookie, body }));
    });
    const answer = await fetch(new URL('/v1/p/jobs/?a=%2F&b', origin), {
      method: 'POST',
      headers: { 'X-Auth-Token': 'MIIC', Cookie: 'a=b' },
      body: '{"é":1}',
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('X-request-id')).toBe('r1');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.has('Set-Cookie')).toBe(false);
    const seen = await answer.json();
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/v1/p/jobs/?a=%2F&b',
      token: 'MIIC',
      body: '{"é":1}',
    });
    expect(seen.cookie).toBeUndefined();
    expect(seen.host).not.toBe(origin.host);
  });

  it('knows which endpoint is meant, and that there is no sandbox', async () => {
    const origin = await forwardTo((_incoming, response) => void response.end('modelarts'));
    const text = async (path: string) => (await fetch(new URL(path, origin))).text();
    expect(await text('/v1/p')).toBe('modelarts');
    expect(await text('/v2/p?v3')).toBe('modelarts');
    expect(await text('/v3')).toBe('iam');
    expect(await text('/v10/p')).toBe('the page');
    expect(await wordsOf(await fetch(new URL('/sandbox/state', origin)))).toEqual([
      404,
      'There is no sandbox here.',
    ]);
  });

  it('hands on the long token of a user with many roles', async () => {
    const token = 'M'.repeat(40_000);
    const origin = await forwardTo((_incoming, response) => {
      response.setHeader('X-Subject-Token', token);
      response.end('{}');
    });
    const call = request(new URL('/v1/p', origin), { maxHeaderSize: 65_536 });
    const answer = new Promise<IncomingMessage>((resolve) => call.on('response', resolve));
    call.end();
    expect((await answer).headers['x-subject-token']).toBe(token);
  });

  it('does not follow a redirect', async () => {
    const origin = await forwardTo((_incoming, response) => {
      response.writeHead(307, { Location: 'https://elsewhere.example/' });
      response.end();
    });
    const answer = await fetch(new URL('/v1/p', origin), { redirect: 'manual' });
    expect(answer.headers.has('Location')).toBe(false);
    expect(await wordsOf(answer)).toEqual([502, expect.stringMatching(/redirect, which is not followed/)]);
  });

  it('sends a write once, whatever becomes of it', async () => {
    let count = 0;
    const origin = await forwardTo((incoming) => {
      count += 1;
      incoming.socket.destroy();
    });
    const answer = await fetch(new URL('/v1/p', origin), { method: 'POST', body: '{}' });
    expect(await wordsOf(answer)).toEqual([502, expect.stringMatching(/was lost before a response arrived/)]);
    expect(count).toBe(1);
  });

  it('says that the endpoint is unreachable', async () => {
    const gone = await listen(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const forwarder = createForwarder({ modelArts: gone, iam: gone });
    const origin = await listen((incoming, response) => forwarder(incoming, response, () => {}));
    expect(await wordsOf(await fetch(new URL('/v1/p', origin)))).toEqual([
      502,
      `${gone.host} refused the connection.`,
    ]);
  });

  it('gives up on an endpoint that says nothing', async () => {
    const origin = await forwardTo(() => {}, { connectMs: 1_000, silenceMs: 50 });
    expect(await wordsOf(await fetch(new URL('/v1/p', origin)))).toEqual([
      504,
      expect.stringMatching(/did not respond in time/),
    ]);
  });

  it('hands on what there is before the end has come', async () => {
    let finish = () => {};
    const origin = await forwardTo((_incoming, response) => {
      response.write('first,');
      finish = () => void response.end('last');
    });
    const answer = await fetch(new URL('/v1/p', origin));
    const reader = answer.body?.getReader();
    const decoder = new TextDecoder();
    expect(decoder.decode((await reader?.read())?.value)).toBe('first,');
    finish();
    expect(decoder.decode((await reader?.read())?.value)).toBe('last');
  });

  it('hands on the head before there is anything of the body', async () => {
    let finish = () => {};
    const origin = await forwardTo((_incoming, response) => {
      response.writeHead(200).flushHeaders();
      finish = () => void response.end('the body');
    });
    const answer = await fetch(new URL('/v1/p', origin), { method: 'POST', body: '{}' });
    expect(answer.status).toBe(200);
    finish();
    expect(await answer.text()).toBe('the body');
  });

  it('says that the endpoint broke to a client that is still sending, and hears it out', async () => {
    const origin = await forwardTo((incoming) => void incoming.once('data', () => incoming.socket.destroy()));
    const body = 'x'.repeat(20_000_000);
    const answer = await fetch(new URL('/v1/p', origin), { method: 'POST', body });
    expect(await wordsOf(answer)).toEqual([502, expect.stringMatching(/was lost before a response arrived/)]);
  });

  it('hands on an answer that came before the request was whole', async () => {
    const answerRaw = 'HTTP/1.1 413 X\r\nContent-Length: 2\r\n\r\n{}';
    const origin = await forwardTo((incoming) => {
      incoming.once('data', () => {
        incoming.socket.write(answerRaw);
        incoming.resume();
      });
    });
    const body = 'x'.repeat(20_000_000);
    const answer = await fetch(new URL('/v1/p', origin), { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([413, '{}']);
  });

  it('lets the endpoint have no whole request of a client that has gone', async () => {
    let gone: (isWhole: boolean) => void = () => {};
    const isWhole = new Promise<boolean>((resolve) => {
      gone = resolve;
    });
    const origin = await forwardTo((incoming) => {
      incoming.once('data', () => call.destroy());
      incoming.on('error', () => {});
      incoming.on('close', () => gone(incoming.complete));
    });
    const call = request(new URL('/v1/p', origin), { method: 'POST' }).on('error', () => {});
    call.write('{"half":');
    expect(await isWhole).toBe(false);
  });

  it('goes on when an answer cannot be handed on', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const writeHead = vi.spyOn(ServerResponse.prototype, 'writeHead');
    const answerRaw = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
    const origin = await forwardTo(({ socket }) => void socket.end(answerRaw));
    writeHead.mockImplementationOnce(() => {
      throw new RangeError('nobody has thought of this');
    });
    const answer = await fetch(new URL('/v1/p', origin));
    expect(await wordsOf(answer)).toEqual([502, expect.stringMatching(/is not valid/)]);
    expect(said).toHaveBeenCalledOnce();
    expect((await fetch(new URL('/v1/p', origin))).status).toBe(200);
    vi.restoreAllMocks();
  });

  it('lets go of the endpoint when nobody waits any more', async () => {
    let letGo: () => void = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const origin = await forwardTo((incoming) => {
      incoming.socket.on('close', letGo);
      call.destroy();
    });
    const call = request(new URL('/v1/p', origin)).on('error', () => {});
    call.end();
    await isLetGo;
  });
});

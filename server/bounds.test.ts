import { createServer, type RequestListener, request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { refuseOtherUpgrades, setBounds, usualBounds } from './bounds.ts';

const opened: { readonly close: () => void }[] = [];

afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

async function serve(
  bounds: Partial<typeof usualBounds>,
  answer: RequestListener = (_request, response) => void response.end('ok'),
): Promise<Server> {
  const server = createServer({ connectionsCheckingInterval: 10 }, answer);
  setBounds(server, { ...usualBounds, ...bounds });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The socket of a client that reads, and the end of it. */
function open(server: Server): { socket: Socket; closed: Promise<unknown>; connected: Promise<unknown> } {
  const socket = connect(portOf(server), '127.0.0.1').on('error', () => {});
  opened.push({ close: () => socket.destroy() });
  return {
    socket,
    closed: new Promise((resolve) => socket.on('close', resolve)),
    connected: new Promise((resolve) => socket.on('connect', resolve)),
  };
}

it('ends with a client that says nothing, or not all of a head', async () => {
  const server = await serve({ headMs: 30 });
  const silent = open(server);
  const slow = open(server);
  slow.socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  silent.socket.resume();
  slow.socket.resume();
  await Promise.all([silent.closed, slow.closed]);
});

it('ends with a client that has no more to ask', async () => {
  const server = await serve({ idleMs: 30 });
  const { socket, closed } = open(server);
  socket.resume().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await closed;
});

it('ends with a client that does not read its answer', async () => {
  let ended: () => void = () => {};
  const isOver = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const server = await serve({ silenceMs: 30 }, (_request, response) => {
    response.on('close', ended);
    response.end(Buffer.alloc(50_000_000));
  });
  open(server).socket.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await isOver;
});

it('waits for an answer that takes longer than a client may be silent', async () => {
  const server = await serve({ silenceMs: 30 }, (request, response) => {
    request.socket.on('timeout', () => void response.end('late'));
  });
  const status = await new Promise((resolve, reject) => {
    request({ port: portOf(server) }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
});

it('lets only so many in, and others as soon as one has gone', async () => {
  const server = await serve({ connections: 2 });
  const [one, two] = [open(server), open(server)];
  await Promise.all([one.connected, two.connected]);
  const third = open(server);
  third.socket.resume();
  await third.closed;
  one.socket.destroy();
  await new Promise<void>((resolve) => {
    const count = () =>
      server.getConnections((_error, open) => (open < 2 ? resolve() : void setImmediate(count)));
    count();
  });
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`);
  expect(await answer.text()).toBe('ok');
});

it('refuses an upgrade that is not for the page of a developer', async () => {
  const server = await serve({});
  // As Vite does.
  server.on('upgrade', ({ headers }, socket) => {
    if (headers['sec-websocket-protocol'] === 'vite-hmr') socket.end('its own');
  });
  refuseOtherUpgrades(server);
  for (const [protocol, answer] of [
    ['vite-hmr', /^its own$/],
    ['other', /^HTTP\/1\.1 501 /],
  ] as const) {
    const { socket, closed } = open(server);
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes;
    });
    const head = `GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket`;
    socket.write(`${head}\r\nSec-WebSocket-Protocol: ${protocol}\r\n\r\n`);
    await closed;
    expect(heard).toMatch(answer);
  }
});

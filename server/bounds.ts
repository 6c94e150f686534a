import type { Server } from 'node:http';

interface Bounds {
  readonly connections: number;
  /** For the head of a request, and for a client that does not read its answer. */
  readonly headMs: number;
  readonly silenceMs: number;
  /** Longer than a browser thinks twice about a press of a button; nginx has the same. */
  readonly idleMs: number;
}

export const usualBounds: Bounds = { connections: 500, headMs: 20_000, silenceMs: 60_000, idleMs: 75_000 };

/** No client can keep a connection for ever, or take all that there are. How long an answer takes is for others to bound. */
export function setBounds(server: Server, { connections, headMs, silenceMs, idleMs }: Bounds): void {
  server.maxConnections = connections;
  server.headersTimeout = headMs;
  server.keepAliveTimeout = idleMs;
  server.timeout = silenceMs;
  server.on('request', (_request, response) => {
    // With this, Node leaves it to us: silence may be that of whoever is to answer.
    response.on('timeout', (socket) => {
      if (socket.writableLength > 0) socket.destroy();
    });
  });
}

/**
 * In development Vite listens for upgrades, and leaves alone what is not its own: without an answer, and for ever. Other
 * clients offer an upgrade, too, such as to HTTP/2.
 */
export function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', ({ headers }, socket) => {
    if (/^vite-(hmr|ping)$/.test(headers['sec-websocket-protocol'] ?? '')) return;
    socket.on('error', () => {});
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}

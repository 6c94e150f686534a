import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Stands in place of the cloud, and says what it got. */
export interface EchoEndpoint {
  readonly origin: string;
  /** When the next request for a path that ends with /held has reached it. */
  readonly held: () => Promise<unknown>;
  /** Lets that request have its response. */
  readonly release: () => void;
  readonly close: () => void;
}

/** Its certificate is for this host, whose name has to lead to this computer. */
export async function openEchoEndpoint(
  host: string,
  certificate: string,
  key: string,
): Promise<EchoEndpoint> {
  const signals = new EventEmitter();
  const server = createServer(
    { cert: await readFile(certificate), key: await readFile(key) },
    async (request, response) => {
      const body = await text(request);
      if (request.url?.endsWith('/held')) {
        const released = once(signals, 'released');
        signals.emit('held');
        await released;
      }
      const { method, url, headers } = request;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ method, url, token: headers['x-auth-token'], bytes: body.length }));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://${host}:${(server.address() as AddressInfo).port}`,
    held: () => once(signals, 'held'),
    release: () => signals.emit('released'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

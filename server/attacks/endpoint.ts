import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the endpoint does with a request: these bytes, whatever they are, and then this with the connection. */
export interface Act {
  readonly bytes: string;
  readonly after: 'stay' | 'end' | 'reset';
}

interface SeenRequest {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Stands in place of the cloud, keeps what reaches it, and answers with any bytes at all. */
export interface AttackEndpoint {
  readonly origin: string;
  /** For requests from now on; forgets those before. */
  readonly play: (act: Act) => void;
  readonly seen: () => readonly SeenRequest[];
  readonly close: () => void;
}

export const okay: Act = {
  bytes: 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
  after: 'stay',
};

export async function openAttackEndpoint(): Promise<AttackEndpoint> {
  let act = okay;
  let seen: SeenRequest[] = [];
  const server = createServer(async (request) => {
    const [played, list] = [act, seen];
    let body = '';
    // Half a body is kept, too.
    const chunks = request.setEncoding('latin1').on('data', (chunk) => {
      body += chunk;
    });
    await new Promise((resolve) => chunks.on('close', resolve));
    list.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    if (request.complete) perform(played, request.socket);
  });
  // What is no request, but came, counts as one; what ends before its end does not.
  server.on('clientError', ({ code, message }: NodeJS.ErrnoException, socket) => {
    if (code !== 'ECONNRESET' && code !== 'HPE_INVALID_EOF_STATE')
      seen.push({ line: `not HTTP: ${message}`, headers: {}, body: '' });
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    play: (next) => {
      act = next;
      seen = [];
    },
    seen: () => seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function perform({ bytes, after }: Act, socket: Socket): void {
  const finish = { stay: () => {}, end: () => socket.end(), reset: () => socket.resetAndDestroy() };
  if (bytes === '') finish[after]();
  else socket.write(bytes, 'latin1', finish[after]);
}

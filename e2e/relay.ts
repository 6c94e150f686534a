import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Between the browser and the server, so that connections can break as on a real way. */
export interface Relay {
  readonly port: number;
  /** Closes the next connection that is used again, just as the first bytes come, and hands them on to nobody. */
  readonly closeNext: () => void;
  /** How many were closed so. */
  readonly closed: () => number;
  readonly close: () => void;
}

export async function openRelay({ hostname, port }: URL): Promise<Relay> {
  let isToClose = false;
  let closed = 0;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
    far.pipe(near);
    near.on('data', (bytes) => {
      // Of one that carried an answer before.
      if (isToClose && far.bytesRead > 0) {
        isToClose = false;
        closed += 1;
        near.resetAndDestroy();
        far.destroy();
      } else far.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    closeNext: () => {
      isToClose = true;
    },
    closed: () => closed,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

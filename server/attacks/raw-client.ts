import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Where a server under attack listens; its certificate may be one that nobody else knows. */
const connectTo = (origin: URL): Socket => {
  const where = { host: origin.hostname, port: Number(origin.port) };
  return origin.protocol === 'https:' ? connectTls({ ...where, rejectUnauthorized: false }) : connect(where);
};

/** Sends these bytes, and gives back all that comes until the server closes the connection. */
export function exchange(origin: URL, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connectTo(origin).setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    // A reset is an end, too; what came before it counts.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    socket.write(bytes, 'latin1');
  });
}

/** Of the answers in a row; those that only ask to wait (1xx) do not count. */
export const statusesOf = (answer: string): readonly number[] =>
  [...answer.matchAll(/(?<=^|\r\n|\})HTTP\/1\.[01] (\d{3})/g)]
    .map(([, status]) => Number(status))
    .filter((status) => status >= 200);

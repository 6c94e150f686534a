import type { Server } from 'node:net';

export class PortMistake extends Error {}

/** `PORT`, or else the usual one. Throws a `PortMistake`. */
export function readPort({ PORT: text = '' }: Readonly<Record<string, string | undefined>>): number {
  if (text.trim() === '') return 4173;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PortMistake(`PORT is "${text}": give a number from 1 to 65535, such as PORT=4173.`);
}

/** In words for whoever starts the server; null for what has nothing to do with the port. */
export function explainPort(code: string | undefined, port: number): string | null {
  const other = `Choose another port: PORT=${port < 1024 ? 4173 : port < 65_535 ? port + 1 : port - 1} npm start`;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. ${other}`;
  if (code === 'EACCES') return `Port ${port} needs administrator rights. ${other}`;
  return null;
}

/** Before Vite writes a stack trace of it. */
export function exitWithoutPort(server: Server, port: number): void {
  server.on('error', (error: NodeJS.ErrnoException) => {
    const words = explainPort(error.code, port);
    if (words === null) return;
    console.error(`Nextrun cannot start. ${words}`);
    process.exit(1);
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { chown, open, readFile } from 'node:fs/promises';
import type { Image } from './image.ts';

const isRoot = process.getuid?.() === 0;

export interface Container {
  readonly child: ChildProcess;
  /** All that it has written to its output. */
  readonly log: () => Promise<string>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Runs the command of the image, or this one, as the user of the image. */
export async function runContainer(
  image: Image,
  settings: Readonly<Record<string, string>>,
  /** A file for its output: nginx opens /dev/stdout once more, which it cannot with a socket. */
  logFile: string,
  command: readonly string[] = ['sh', `${image.root}/docker-entrypoint.sh`, ...image.command],
): Promise<Container> {
  const { user } = image.dockerfile;
  const log = await open(logFile, 'a');
  if (isRoot) await chown(logFile, Number(user), Number(user));
  const asUser = ['setpriv', '--reuid', user, '--regid', user, '--clear-groups', '--no-new-privs'];
  const [program = '', ...args] = [...(isRoot ? asUser : []), ...command];
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH, ...image.env, ...settings },
    stdio: ['ignore', log.fd, log.fd],
    cwd: '/',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  await log.close();
  return { child, log: () => readFile(logFile, 'utf8'), ended };
}

/** Gives a file, which whoever runs the tests has made, to the user of the image. */
export async function giveToUser(image: Image, file: string): Promise<void> {
  const { user } = image.dockerfile;
  if (isRoot) await chown(file, Number(user), Number(user));
}

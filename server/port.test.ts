import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { explainPort, readPort } from './port.ts';

it('is the usual one, or that of the environment', () => {
  expect(readPort({})).toBe(4173);
  expect(readPort({ PORT: ' ' })).toBe(4173);
  expect(readPort({ PORT: '80' })).toBe(80);
});

it.each(['abc', '0', '-1', '65536', '80.5', '4173x'])('is not "%s"', (text) => {
  expect(() => readPort({ PORT: text })).toThrow(/PORT is ".*": give a number/);
});

it('can be chosen otherwise', () => {
  expect(explainPort('EADDRINUSE', 4173)).toBe(
    'Port 4173 is in use. Choose another port: PORT=4174 npm start',
  );
  expect(explainPort('EADDRINUSE', 65_535)).toContain('PORT=65534');
  expect(explainPort('EACCES', 80)).toContain('PORT=4173');
  expect(explainPort('EMFILE', 80)).toBeNull();
});

it.each([
  ['npm start', ['preview']],
  ['npm run dev', []],
])('in use is one sentence, and the end: %s', async (_name, command) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...command], {
    env: { PATH: process.env.PATH, PORT: String(port) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  other.close();
  expect(said.trim()).toMatch(/^Nextrun cannot start\. Port \d+ is in use\. Choose another port: PORT=/);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
});

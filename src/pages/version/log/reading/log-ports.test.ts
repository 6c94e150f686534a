import { describe, expect, it } from 'vitest';
import { createClient } from '#api/client.ts';
import { fetchFrom } from '#api/fetch-from.ts';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { lineAt } from '#log/pages/lines.ts';
import { downloadLog } from '#log/reader/download-log.ts';
import { anchorOf, readAnchor } from '#log/reader/log-anchor.ts';
import { createLogReader } from '#log/reader/log-reader.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { projectId, signInBody } from '#test-support/sandbox/test-client.ts';
import { logPorts } from './log-ports.ts';

const owner = {
  projectId: projectIdSchema.parse(projectId),
  jobId: jobIdSchema.parse('100000'),
  versionId: versionIdSchema.parse('200999'),
};

/** The log of 100,000 lines of the sandbox. */
async function portsOf(file: string) {
  const sandbox = createSandbox();
  const send = (path: string, body: unknown, token = '') =>
    sandbox.handle(
      new Request(`http://localhost${path}`, {
        method: 'POST',
        headers: { 'X-Auth-Token': token },
        body: JSON.stringify(body),
      }),
    );
  const token = (await send('/v3/auth/tokens', signInBody())).headers.get('X-Subject-Token') ?? '';
  await send('/sandbox/reset', { data: 'large' }, token);
  const client = createClient({ fetch: fetchFrom(sandbox.handle), getToken: async () => token });
  return { ...logPorts(client, owner, file), whenOnline: async () => undefined };
}

const settled = (reader: ReturnType<typeof createLogReader>): Promise<void> =>
  new Promise((resolve) => {
    const stop = reader.subscribe(({ loading }) => {
      if (loading !== null) return;
      stop();
      resolve();
    });
  });

describe('the log of the sandbox', () => {
  it('is read from its end to its beginning, and a link leads to the same line elsewhere', async () => {
    const ports = await portsOf('job-many-versions.0');
    const reader = createLogReader(ports);
    reader.end();
    reader.start();
    await settled(reader);
    expect(reader.read()).toMatchObject({ isAtEnd: true, isComplete: true, window: { count: 500 } });
    const line = 123;
    const anchor = readAnchor(anchorOf(reader.read().window, line));
    if (anchor === null) throw new Error('There is no such line.');
    reader.loadOlder();
    await settled(reader);
    expect(reader.read().window).toMatchObject({ count: 1_000, firstLine: -500 });

    const other = createLogReader(ports);
    other.startAt(anchor);
    await settled(other);
    const { target, window } = other.read();
    if (target.kind !== 'found') throw new Error(target.kind);
    expect(lineAt(window, target.line)).toBe(lineAt(reader.read().window, line));
  });

  it('is downloaded', async () => {
    const ports = await portsOf('job-many-versions.0');
    const { signal } = new AbortController();
    const progress: number[] = [];
    const pieces = await downloadLog(ports, { signal, onProgress: ({ lines }) => progress.push(lines) });
    expect(pieces.join('').split('\n')).toHaveLength(100_001);
    expect(progress.at(-1)).toBe(100_000);
  });

  it('is not there under another name', async () => {
    const reader = createLogReader(await portsOf('job-other.0'));
    reader.start();
    await settled(reader);
    expect(reader.read().failure).toMatchObject({ kind: 'final', error: { kind: 'refused' } });
  });
});

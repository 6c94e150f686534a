import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCertificate } from '#test-support/nginx/certificate.ts';
import { type Container, giveToUser, runContainer } from '#test-support/nginx/container.ts';
import { type EchoEndpoint, openEchoEndpoint } from '#test-support/nginx/echo-endpoint.ts';
import { type Image, layOutImage, mounts } from '#test-support/nginx/image.ts';
import { missingPrograms } from '#test-support/nginx/missing-programs.ts';
import { type NameServer, openNameServer } from '#test-support/nginx/name-server.ts';

const missing = missingPrograms(['nginx', 'openssl', 'curl']);
if (missing !== null) console.log(`The image is not tested, since not all is here that it takes. ${missing}`);

let base: string;
let image: Image;
let endpoint: EchoEndpoint;
let nameServer: NameServer;
let settings: Readonly<Record<string, string>>;

const logFile = (name: string): string => join(base, `${name}.log`);

beforeAll(async () => {
  if (missing !== null) return;
  base = await mkdtemp(join(tmpdir(), 'nextrun-container-'));
  await chmod(base, 0o755);
  const build = join(base, 'build');
  await cp('deploy', join(build, 'deploy'), { recursive: true });
  await mkdir(join(build, 'dist'));
  await writeFile(join(build, 'dist/index.html'), 'the page');
  const cloud = [join(base, 'cloud.crt'), join(base, 'cloud.key')] as const;
  makeCertificate('cloud.example', ...cloud);
  endpoint = await openEchoEndpoint('cloud.example', ...cloud);
  nameServer = await openNameServer();
  image = await layOutImage(join(base, 'root'), build, cloud[0]);
  await renewCertificate('first.example');
  settings = {
    MODELARTS_ENDPOINT: endpoint.origin,
    IAM_ENDPOINT: endpoint.origin,
    NEXTRUN_PORT: String(await freePort()),
    NEXTRUN_INNER: `127.0.0.1:${await freePort()}`,
    NGINX_ENTRYPOINT_LOCAL_RESOLVERS: '',
    NGINX_LOCAL_RESOLVERS: nameServer.address,
  };
}, 120_000);

afterAll(async () => {
  if (missing !== null) return;
  endpoint.close();
  nameServer.close();
  execFileSync('chmod', ['-R', 'u+w', base]);
  await rm(base, { recursive: true });
});

async function renewCertificate(host: string): Promise<void> {
  const { TLS_CERTIFICATE = '', TLS_KEY = '' } = image.env;
  makeCertificate(host, TLS_CERTIFICATE, TLS_KEY);
  for (const file of [TLS_CERTIFICATE, TLS_KEY]) {
    await giveToUser(image, file);
    await makeNewer(file);
  }
}

let newest = Date.now() / 1000;

/** Since 1.27 nginx keeps what it has of a file that is as old as before, to the second. */
async function makeNewer(file: string): Promise<void> {
  newest += 1;
  await utimes(file, newest, newest);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function call(path: string, body = ''): Promise<{ readonly status: number; readonly body: string }> {
  const options = {
    method: body === '' ? 'GET' : 'POST',
    headers: { 'X-Auth-Token': 'a token' },
    agent: false,
    rejectUnauthorized: false,
  };
  return await new Promise((resolve, reject) => {
    request(`https://127.0.0.1:${settings.NEXTRUN_PORT}${path}`, options, async (response) =>
      resolve({ status: response.statusCode ?? 0, body: await text(response) }),
    )
      .once('error', reject)
      .end(body);
  });
}

/** The host that the certificate of a new connection names. */
const servedHost = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const socket = connect(
      { host: '127.0.0.1', port: Number(settings.NEXTRUN_PORT), rejectUnauthorized: false },
      () => {
        resolve(socket.getPeerCertificate().subject.CN);
        socket.destroy();
      },
    ).once('error', reject);
  });

/** Each file and folder that the image brings, with the time when it was written. */
async function whatIsThere(): Promise<readonly string[]> {
  const entries = await readdir(image.root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(image.root, join(entry.parentPath, entry.name)));
  const own = ['.', ...paths].filter((path) => !mounts.some((mount) => `${path}/`.startsWith(`${mount}/`)));
  return await Promise.all(
    own.toSorted().map(async (path) => `${path} ${(await stat(join(image.root, path))).mtimeMs}`),
  );
}

const health = async (): Promise<number | null> => {
  const command = ['sh', '-c', image.dockerfile.health];
  return await (await runContainer(image, settings, logFile('health'), command)).ended;
};

describe.skipIf(missing !== null)('the image, while it runs', () => {
  let before: readonly string[];
  let container: Container;

  beforeAll(async () => {
    before = await whatIsThere();
    container = await runContainer(image, settings, logFile('nginx'));
    const started = vi.waitFor(() => call('/connection.json'), { timeout: 60_000, interval: 100 });
    const ended = container.ended.then(async () => Promise.reject(new Error(await container.log())));
    await Promise.race([started, ended]);
  }, 120_000);

  afterAll(() => void container.child.kill());

  it('serves the page, its connection, and calls', async () => {
    const { status, body } = await call('/connection.json');
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { kind: 'endpoint', modelArts: endpoint.origin, iam: endpoint.origin, prices: null },
    ]);
    for (const path of ['/', '/projects/a/jobs/b.c', '/unknown'])
      expect(await call(path), path).toEqual({ status: 200, body: 'the page' });
    const created = await call('/v1/p/training-jobs?a=b', 'x'.repeat(1_000_000));
    expect([created.status, JSON.parse(created.body)]).toEqual([
      200,
      { method: 'POST', url: '/v1/p/training-jobs?a=b', token: 'a token', bytes: 1_000_000 },
    ]);
  });

  // Each call goes to one address: half of them would fail where the container cannot reach the other.
  it('asks for no IPv6 address of an endpoint', async () => {
    expect((await call('/v1/p/training-jobs')).status).toBe(200);
    expect([...nameServer.asked()]).toEqual(['A']);
  });

  it('writes to its own folder only, and no query to its log', async () => {
    await call('/projects/a/jobs/b/new?set.learning_rate=0.1');
    expect(await whatIsThere()).toEqual(before);
    expect(await readdir(join(image.root, 'tmp'))).toEqual(['nextrun']);
    expect((await readdir(join(image.root, 'tmp/nextrun'))).toSorted()).toEqual([
      'client_body',
      'fastcgi',
      'nextrun.conf',
      'nginx.conf',
      'nginx.pid',
      'proxy',
      'scgi',
      'uwsgi',
    ]);
    const isLogged = async () =>
      expect(await container.log()).toMatch(/^127\.0\.0\.1 \[\S+\] GET \/projects\/a\/jobs\/b\/new 200 /m);
    await vi.waitFor(isLogged, { timeout: 20_000 });
    expect(await container.log()).not.toMatch(/learning_rate|a token/);
  });

  it('is healthy', async () => {
    expect(await health()).toBe(0);
  });

  /** A call that the endpoint has, and answers when it is told to. */
  async function callUnderWay(): Promise<{ readonly answer: ReturnType<typeof call> }> {
    const held = endpoint.held();
    const answer = call('/v1/held');
    await held;
    return { answer };
  }

  it('takes a new certificate, and ends a call that is under way', async () => {
    expect(await servedHost()).toBe('first.example');
    const { answer } = await callUnderWay();
    await renewCertificate('second.example');
    container.child.kill('SIGHUP');
    await vi.waitFor(async () => expect(await servedHost()).toBe('second.example'), { timeout: 20_000 });
    endpoint.release();
    expect((await answer).status).toBe(200);
    expect((await call('/v1/p/training-jobs')).status).toBe(200);
  });

  it('goes on with the certificate it has where it cannot read a new one', async () => {
    const { TLS_CERTIFICATE = '' } = image.env;
    await makeNewer(TLS_CERTIFICATE);
    await chmod(TLS_CERTIFICATE, 0o000);
    container.child.kill('SIGHUP');
    await vi.waitFor(async () => expect(await container.log()).toMatch(/\[emerg\].*tls\.crt/), {
      timeout: 20_000,
    });
    await chmod(TLS_CERTIFICATE, 0o444);
    expect(await servedHost()).toBe('second.example');
  });

  it('ends with the signal of the image after a call that is under way, and is not healthy then', async () => {
    const { answer } = await callUnderWay();
    container.child.kill(image.dockerfile.stopSignal as NodeJS.Signals);
    await vi.waitFor(() => expect(servedHost()).rejects.toThrow('ECONNREFUSED'), { timeout: 20_000 });
    endpoint.release();
    expect((await answer).status).toBe(200);
    expect(await container.ended).toBe(0);
    expect(await health()).not.toBe(0);
  });
});

describe.skipIf(missing !== null)('the image does not start, and says why in one line:', () => {
  it.each([
    ['no endpoint', { IAM_ENDPOINT: '' }, /IAM_ENDPOINT is "": give https:/],
    ['plain http', { MODELARTS_ENDPOINT: 'http://a.example' }, /MODELARTS_ENDPOINT is "http:\/\/a\.example"/],
    ['a path', { IAM_ENDPOINT: 'https://a.example/v3' }, /such as https:\/\/iam\./],
    ['a slash at the end', { IAM_ENDPOINT: 'https://a.example/' }, /a host with nothing after it/],
    [
      'a port of an endpoint that is none',
      { IAM_ENDPOINT: 'https://a.example:99999' },
      /:99999": give https:/,
    ],
    ['an endpoint without a host', { IAM_ENDPOINT: 'https://:443' }, /IAM_ENDPOINT is "https:\/\/:443"/],
    ['two ports', { IAM_ENDPOINT: 'https://a.example:1:2' }, /IAM_ENDPOINT is "https:\/\/a\.example:1:2"/],
    [
      'a password in it',
      { IAM_ENDPOINT: 'https://u:p@a.example' },
      /IAM_ENDPOINT must not have a user(?!.*u:p)/,
    ],
    ['no port', { NEXTRUN_PORT: 'https' }, /NEXTRUN_PORT is "https"/],
    ['what Kubernetes sets', { NEXTRUN_PORT: 'tcp://10.0.0.1:443' }, /a service named nextrun: set it/],
    ['a port that is too high', { NEXTRUN_PORT: '65536' }, /NEXTRUN_PORT is "65536"/],
    [
      'no certificate',
      { TLS_CERTIFICATE: '/none.crt' },
      /TLS_CERTIFICATE is "\/none\.crt", .* no file there/,
    ],
    ['a folder it cannot write to', { NGINX_ENVSUBST_OUTPUT_DIR: '/none' }, /--tmpfs \/tmp$/m],
  ])('%s', async (name, wrong, expected) => {
    await expectRefusal(name, wrong, expected);
  });

  it('a key that its user cannot read', async () => {
    const { TLS_KEY = '' } = image.env;
    await chmod(TLS_KEY, 0o000);
    await expectRefusal('key', {}, /TLS_KEY is ".*", which user \d+ can't read: /);
    await chmod(TLS_KEY, 0o400);
  });

  async function expectRefusal(
    name: string,
    wrong: Readonly<Record<string, string>>,
    expected: RegExp,
  ): Promise<void> {
    const { ended, log } = await runContainer(image, { ...settings, ...wrong }, logFile(name));
    expect(await ended).toBe(1);
    expect(await log()).toMatch(expected);
    expect(await log()).toMatch(/^Nextrun cannot start\. .*\n$/);
  }
});

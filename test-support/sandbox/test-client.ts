import { createSandbox, type SandboxOptions } from '#sandbox/sandbox.ts';
import { serveOverHttp } from './test-http.ts';

export const projectId = '5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f';
export const startTime = Date.UTC(2026, 10, 23, 14, 0, 0);

interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined if it is not JSON. */
  readonly json: unknown;
}

export interface TestClient {
  readonly origin: string;
  readonly handle: (request: Request) => Promise<Response>;
  /** `body` is sent as it is where it is a string. A path without leading slash lies in /v1 of the project. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  get(path: string): Promise<TestAnswer>;
  advance(milliseconds: number): void;
}

export const signInBody = (changes: { password?: string; scope?: unknown } = {}): unknown => ({
  auth: {
    identity: {
      methods: ['password'],
      password: {
        user: { name: 'demo', password: changes.password ?? 'demo', domain: { name: 'demo' } },
      },
    },
    scope: 'scope' in changes ? changes.scope : { project: { name: 'eu-de' } },
  },
});

/** A sandbox with a clock that stands still until it is advanced, and a token of its project. */
export async function createTestClient(options: Omit<SandboxOptions, 'now'> = {}): Promise<TestClient> {
  let time = startTime;
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const sandbox = createSandbox({ now: () => time, random, ...options });
  const direct = { origin: 'http://sandbox', handle: sandbox.handle };
  const { origin, handle } =
    process.env.SANDBOX_OVER === 'http' ? await serveOverHttp(sandbox.handle) : direct;
  let token = '';

  const send: TestClient['send'] = async (method, path, body, headers) => {
    const url = `http://sandbox${path.startsWith('/') ? path : `/v1/${projectId}/${path}`}`;
    const response = await handle(
      new Request(url, {
        method,
        headers: headers ?? { 'X-Auth-Token': token },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };

  const signedIn = await send('POST', '/v3/auth/tokens', signInBody(), {});
  token = signedIn.headers.get('X-Subject-Token') ?? '';
  return {
    origin,
    handle,
    send,
    get: (path) => send('GET', path),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Works as it is for job 10 of the demo data. */
export const versionBody = (changes: Record<string, unknown> = {}): { config: Record<string, unknown> } => ({
  config: {
    worker_server_num: 1,
    app_url: '/b/code/',
    boot_file_url: '/b/code/train.py',
    engine_id: 1,
    data_url: '/b/data/',
    spec_id: 1,
    train_url: '/b/out/',
    pre_version_id: 20,
    ...changes,
  },
});

/** `at(answer.json, 'jobs', 0, 'job_id')` */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { ClientAttack } from './client-attacks.ts';
import { type AttackEndpoint, okay } from './endpoint.ts';
import type { EndpointAttack } from './endpoint-attacks.ts';
import { exchange, statusesOf } from './raw-client.ts';

/** What went otherwise than the table says; empty if the attack came to nothing. */
export async function runClientAttack(
  { bytes, answers, reaches, isLax = false }: ClientAttack,
  front: URL,
  endpoint: AttackEndpoint,
): Promise<readonly string[]> {
  endpoint.play(okay);
  const sent = bytes.replaceAll('SCHEME', front.protocol).replaceAll('HOST', front.host);
  const statuses = statusesOf(await exchange(front, sent));
  const wrong = isAsSaid(statuses, answers) ? [] : [`The answers were ${statuses.join(', ') || 'none'}.`];
  wrong.push(...(await stillServes(front)));
  const reached = endpoint.seen().map(({ line }) => line);
  const others = reached.filter((line) => line !== marker).join(', ');
  if (others !== reaches.join(', ') && !(isLax && others === ''))
    wrong.push(`"${others}" reached the endpoint.`);
  return wrong;
}

const isAsSaid = (statuses: readonly number[], said: ClientAttack['answers']): boolean =>
  said === 'refused' ? statuses.every((status) => status >= 400) : statuses.join() === said.join();

interface Outcome {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly isCut: boolean;
}

/** As `runClientAttack`; a read and a write, since a read may have a connection that is used again. */
export async function runEndpointAttack(
  attack: EndpointAttack,
  front: URL,
  endpoint: AttackEndpoint,
  isNginx = false,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const method of ['GET', 'POST']) {
    if (isNginx && attack.throughNginx === 'waits') continue;
    endpoint.play(attack.act);
    const outcome = await call(front, method);
    const count = endpoint.seen().length;
    if (count !== 1) wrong.push(`The endpoint saw ${count} requests.`);
    const { throughNginx } = isNginx ? attack : {};
    if (throughNginx === undefined) wrong.push(...whatIsWrong(attack, outcome));
    if (throughNginx === '502') wrong.push(...whatIsWrong({ act: attack.act, status: 502 }, outcome));
    endpoint.play(okay);
    wrong.push(...(await stillServes(front)));
  }
  return wrong;
}

const passing: ReadonlySet<string> = new Set([
  ...['content-type', 'content-length', 'content-encoding', 'date', 'retry-after', 'allow'],
  ...['x-subject-token', 'x-request-id', 'x-ratelimit', 'x-ratelimit-used', 'x-ratelimit-window'],
  ...['connection', 'keep-alive', 'transfer-encoding', 'server'],
]);

const always: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const onlyOverTls = { 'strict-transport-security': 'max-age=31536000' };

function whatIsWrong(
  attack: Omit<EndpointAttack, 'name'>,
  { status, headers, body, isCut }: Outcome,
): readonly string[] {
  const wrong: string[] = [];
  const isLost = attack.mayBeLost === true && status === 502;
  if (status !== attack.status && !isLost) wrong.push(`The status was ${status}.`);
  if (isCut !== (attack.isCut === true && !isLost)) wrong.push(isCut ? 'It was cut.' : 'It was whole.');
  if (status >= 500 && !saysWhy(body, attack.act)) wrong.push(`The answer was ${body}.`);
  const isJson = /^application\/json(;|$)/.test(headers['content-type'] ?? '');
  const more = isJson ? {} : { 'content-disposition': 'attachment' };
  const expected: Readonly<Record<string, string>> = { ...always, ...more };
  for (const [name, value] of Object.entries(expected)) {
    if (headers[name] !== value) wrong.push(`${name} was ${headers[name]}.`);
  }
  for (const [name, value] of Object.entries(headers)) {
    const isOurs = name in expected || (name in onlyOverTls && value === 'max-age=31536000');
    if (!isOurs && !passing.has(name)) wrong.push(`The header ${name} came through.`);
  }
  if (body.includes('poison')) wrong.push('The answer was that of another.');
  return wrong;
}

const saysWhy = (body: string, { bytes }: EndpointAttack['act']): boolean =>
  /"error_code":"Nextrun\.50[24]"/.test(body) || bytes.endsWith(body);

const marker = 'GET /v3/still-there';

/** One attack may not hurt those who come after. */
async function stillServes(front: URL): Promise<readonly string[]> {
  const { status, body } = await call(front, 'GET', '/v3/still-there');
  return status === 200 && body === '{}' ? [] : [`After it the server answered ${status} ${body}.`];
}

function call(front: URL, method: string, path = '/v1/x'): Promise<Outcome> {
  const { request } = front.protocol === 'https:' ? https : http;
  return new Promise((resolve) => {
    const settings = { method, agent: false, rejectUnauthorized: false };
    const sent = request(new URL(path, front), settings, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (chunk) => {
        body += chunk;
      });
      // A cut answer is one that ends without being whole.
      response.on('error', () => {});
      response.on('close', () => {
        const { statusCode: status = 0, headers, complete } = response;
        resolve({ status, headers, body, isCut: !complete });
      });
    });
    sent.on('error', () => resolve({ status: 0, headers: {}, body: '', isCut: true }));
    // A server that hands on an upgrade has no more to say.
    sent.on('upgrade', ({ statusCode: status = 0, headers }, socket) => {
      socket.destroy();
      resolve({ status, headers, body: '', isCut: true });
    });
    sent.setHeader('Connection', 'close');
    sent.end(method === 'GET' ? undefined : '{}');
  });
}

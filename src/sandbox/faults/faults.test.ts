import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ConnectionDropped } from '#sandbox/connection-dropped.ts';
import {
  at,
  createTestClient,
  projectId,
  type TestClient,
  versionBody,
} from '#test-support/sandbox/test-client.ts';
import { matchesPath } from './fault-path.ts';

const path = `/v1/${projectId}/training-jobs/10/versions`;

async function clientWith(...faults: object[]): Promise<TestClient> {
  const client = await createTestClient();
  const answer = await client.send('PUT', '/sandbox/faults', faults);
  expect(answer.status).toBe(200);
  expect(at(answer.json, 'faults')).toEqual(faults);
  return client;
}

const create = (client: TestClient) => client.send('POST', path, versionBody());
const versionCount = async (client: TestClient) => at((await client.get(path)).json, 'version_count');

const onCreate = (kind: string, more: object = {}) => ({ method: 'POST', path, kind, ...more });

describe.each([{ after: false }, { after: true }])('with %j', ({ after }) => {
  const count = after ? 7 : 6;

  it('status answers with the envelope', async () => {
    const client = await clientWith(
      onCreate('status', { status: 429, retry_after: 7, error_code: '4206', after }),
    );
    const answer = await create(client);
    expect(answer).toMatchObject({ status: 429, json: { is_success: false, error_code: 'ModelArts.4206' } });
    expect(answer.headers.get('Retry-After')).toBe('7');
    expect(await versionCount(client)).toBe(count);
  });

  it('html answers as a gateway does', async () => {
    const client = await clientWith(onCreate('html', { after }));
    const answer = await create(client);
    expect(answer).toMatchObject({ status: 502, json: undefined });
    expect(answer.headers.get('Content-Type')).toBe('text/html');
    expect(await versionCount(client)).toBe(count);
  });

  it('envelope is a failure under 200', async () => {
    const client = await clientWith(onCreate('envelope', { after }));
    expect(await create(client)).toMatchObject({
      status: 200,
      json: { is_success: false, error_code: 'ModelArts.0010' },
    });
    expect(await versionCount(client)).toBe(count);
  });

  it('malformed is not JSON', async () => {
    const client = await clientWith(onCreate('malformed', { after }));
    expect(await create(client)).toMatchObject({ status: 200, json: undefined });
    expect(await versionCount(client)).toBe(count);
  });

  it('truncated is the answer cut in the middle', async () => {
    const client = await clientWith(onCreate('truncated', { after }));
    const answer = await create(client);
    expect(answer).toMatchObject({ status: 200, json: undefined });
    expect(answer.text).toMatch(/^{"is_success":true,"job_id":10/);
    expect(Number(answer.headers.get('Content-Length'))).toBeGreaterThan(answer.text.length);
    expect(await versionCount(client)).toBe(count);
  });

  it('delay answers late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const client = await clientWith(onCreate('delay', { delay_ms: 30_000, after }));
      const answer = create(client);
      await vi.advanceTimersByTimeAsync(29_999);
      expect(await versionCount(client)).toBe(count);
      const { json } = await client.get('/sandbox/requests?since=1');
      expect(at(json, 'requests', 0)).toMatchObject({ method: 'POST', status: 0 });
      await vi.advanceTimersByTimeAsync(1);
      expect(await answer).toMatchObject({ status: 200, json: { is_success: true } });
      expect(await versionCount(client)).toBe(7);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('a delay ends with the next list of faults, but not with one that is refused', async () => {
  const client = await clientWith(onCreate('delay', { delay_ms: 600_000 }));
  const answer = create(client);
  expect((await client.send('PUT', '/sandbox/faults', {})).status).toBe(400);
  expect(await versionCount(client)).toBe(6);
  await client.send('PUT', '/sandbox/faults', []);
  expect(await answer).toMatchObject({ status: 200, json: { is_success: true } });
  expect(await versionCount(client)).toBe(7);
});

it('drop_before closes the connection, and nothing is done', async () => {
  const client = await clientWith(onCreate('drop_before'));
  await expect(create(client)).rejects.toThrow(ConnectionDropped);
  expect(await versionCount(client)).toBe(6);
  const { json } = await client.get('/sandbox/requests?since=1');
  expect(at(json, 'requests', 0)).toMatchObject({ method: 'POST', path, status: 0 });
});

it('drop_after closes the connection when it is done', async () => {
  const client = await clientWith(onCreate('drop_after'));
  await expect(create(client)).rejects.toThrow(ConnectionDropped);
  expect(await versionCount(client)).toBe(7);
});

it('double is done twice, and the second is refused', async () => {
  const client = await clientWith(onCreate('double'));
  expect(await create(client)).toMatchObject({ status: 400, json: { error_code: 'ModelArts.2604' } });
  expect(await versionCount(client)).toBe(7);
});

it('twin is done twice, and the second is accepted', async () => {
  const client = await clientWith(onCreate('twin'));
  expect(await create(client)).toMatchObject({ status: 200, json: { version_name: 'V0008' } });
  expect(await versionCount(client)).toBe(8);
});

describe('a fault', () => {
  it('applies as often as its `times`', async () => {
    const client = await clientWith({ method: '*', path: '/v1/**', kind: 'status', status: 503, times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await client.get(path)).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect((await client.get('/sandbox/state')).json).toMatchObject({ faults: [] });
  });

  it('applies at its rate', async () => {
    const client = await clientWith({ method: 'GET', path: '/v1/**', kind: 'status', rate: 0.25 });
    let failed = 0;
    for (let call = 0; call < 400; call += 1)
      failed += (await client.get('job/ai-engines')).status === 500 ? 1 : 0;
    expect(failed).toBeGreaterThan(60);
    expect(failed).toBeLessThan(140);
  });

  it('is followed by the next fault that matches', async () => {
    const client = await clientWith(
      { method: 'POST', path: '/v1/**', kind: 'status', status: 500 },
      { method: 'get', path, kind: 'status', status: 502, times: 1 },
      { method: 'GET', path: '/**', kind: 'status', status: 504 },
    );
    expect((await client.get(`${path}/`)).status).toBe(502);
    expect((await client.get(path)).status).toBe(504);
    expect((await client.get('/sandbox/state')).status).toBe(200);
  });

  it.each([
    ['/v1/*/training-jobs', '/v1/p/training-jobs', true],
    ['/v1/*/training-jobs', '/v1/p/q/training-jobs', false],
    ['/v1/**', '/v1/p/q', true],
    ['**/versions', '/v1/p/versions', true],
    ['/v1/p.q', '/v1/pxq', false],
    ['/v1/(p|q)', '/v1/p', false],
    ['/v1/p*', '/v1/pqr', true],
    ['/v1', '/v1/p', false],
    ['/v1/*/x', '/v1//x', true],
    ['**', '', true],
    ['/v1/*', '/v1/a*b', true],
    ['/v1/***', '/v1/p/q', true],
    ['/v1/é*', '/v1/é😀', true],
  ])('with the path %s and %s: %s', (pattern, given, matches) => {
    expect(matchesPath(pattern, given)).toBe(matches);
  });

  it('matches as the regular expression of its pattern does', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*'), maxLength: 12 });
    const quote = (text: string) => text.replace(/[.*/]/g, '\\$&');
    fc.assert(
      fc.property(texts, texts, (pattern, given) => {
        const parts = pattern.split(/(\*+)/);
        const source = parts.map((part) =>
          part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : quote(part),
        );
        expect(matchesPath(pattern, given)).toBe(new RegExp(`^${source.join('')}$`, 's').test(given));
      }),
      { numRuns: 2_000 },
    );
  });

  // A regular expression would try all ways to share out the path between the wild cards: hours.
  it.each(['**a'.repeat(8), '*a'.repeat(8), `**${'a**'.repeat(100)}`])(
    'with many wild cards is no slower: %s',
    (pattern) => {
      expect(matchesPath(`${pattern}b`, 'a'.repeat(10_000))).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import {
  at,
  createTestClient,
  signInBody,
  startTime,
  versionBody,
} from '#test-support/sandbox/test-client.ts';

describe('the state', () => {
  it('is shown without a token', async () => {
    const client = await createTestClient();
    const { json, status } = await client.send('GET', '/sandbox/state', undefined, {});
    expect(status).toBe(200);
    expect(json).toEqual({
      data: 'demo',
      clock: { now: startTime, speed: 1 },
      plan: 'completes',
      faults: [],
      counts: { jobs: 7, versions: 133 },
    });
  });

  it('is made new, but tokens stay', async () => {
    const client = await createTestClient();
    await client.send('POST', 'training-jobs/10/versions', versionBody());
    await client.send('PUT', '/sandbox/plan', { outcome: 'waits' });
    await client.send('PATCH', '/sandbox/clock', { speed: 60, advance_ms: 5000 });
    await client.send('PUT', '/sandbox/faults', [{ method: '*', path: '/none', kind: 'html' }]);
    const before = await client.get('/sandbox/state');
    expect(before.json).toMatchObject({ plan: 'waits', clock: { speed: 60 }, counts: { versions: 134 } });
    const reset = await client.send('POST', '/sandbox/reset', { data: 'demo' });
    expect(reset.json).toEqual((await (await createTestClient()).get('/sandbox/state')).json);
    expect((await client.get('training-jobs')).status).toBe(200);
  });

  it('can be empty or large', async () => {
    const client = await createTestClient();
    await client.send('POST', '/sandbox/reset', { data: 'empty' });
    expect((await client.get('training-jobs')).json).toMatchObject({ job_total_count: 0, jobs: [] });
    expect((await client.get('job/ai-engines')).status).toBe(200);
    const large = await client.send('POST', '/sandbox/reset', { data: 'large' });
    expect(large.json).toMatchObject({ data: 'large', counts: { jobs: 1000, versions: 1999 } });
    expect((await client.get('job/resource-specs')).json).toMatchObject({ spec_total_count: 1000 });
    const versions = await client.get('training-jobs/100000/versions?page=1&per_page=1000');
    expect(versions.json).toMatchObject({
      job_name: 'many-versions',
      version_count: 1000,
      versions: { length: 1000 },
    });
    const create = await client.send(
      'POST',
      'training-jobs/100000/versions',
      versionBody({ pre_version_id: 200_999 }),
    );
    expect(create.json).toMatchObject({ error_code: 'ModelArts.0118' });
  });
});

describe('the clock', () => {
  it('runs faster and is moved, and every answer is dated by it', async () => {
    const client = await createTestClient();
    await client.send('PATCH', '/sandbox/clock', { speed: 60 });
    client.advance(1000);
    const moved = await client.send('PATCH', '/sandbox/clock', { advance_ms: 500 });
    expect(moved.json).toMatchObject({ clock: { now: startTime + 60_500, speed: 60 } });
    const { headers } = await client.get('training-jobs');
    expect(headers.get('Date')).toBe('Mon, 23 Nov 2026 14:01:00 GMT');
    expect(headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
    expect(headers.get('X-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('stops at speed 0, can still be advanced, and continues from there', async () => {
    const client = await createTestClient();
    const now = async () => at((await client.get('/sandbox/state')).json, 'clock', 'now');
    client.advance(1000);
    await client.send('PATCH', '/sandbox/clock', { speed: 0 });
    client.advance(3_600_000);
    expect(await now()).toBe(startTime + 1000);
    const { headers } = await client.get('training-jobs');
    expect(headers.get('Date')).toBe('Mon, 23 Nov 2026 14:00:01 GMT');
    const stepped = await client.send('PATCH', '/sandbox/clock', { advance_ms: 500 });
    expect(stepped.json).toMatchObject({ clock: { now: startTime + 1500, speed: 0 } });
    await client.send('PATCH', '/sandbox/clock', { speed: 1 });
    client.advance(1000);
    expect(await now()).toBe(startTime + 2500);
  });

  it('keeps a version in its status while it is stopped', async () => {
    const client = await createTestClient();
    await client.send('PATCH', '/sandbox/clock', { speed: 0 });
    const { json } = await client.send('POST', 'training-jobs/10/versions', versionBody());
    const path = `training-jobs/10/versions/${at(json, 'version_id')}`;
    const status = async () => at((await client.get(path)).json, 'status');
    client.advance(3_600_000);
    expect(await status()).toBe(1);
    await client.send('PATCH', '/sandbox/clock', { advance_ms: 14_000 });
    client.advance(3_600_000);
    expect(await status()).toBe(8);
    await client.send('POST', `${path}/stop`);
    client.advance(3_600_000);
    expect(await status()).toBe(9);
    await client.send('PATCH', '/sandbox/clock', { advance_ms: 3000 });
    expect(await status()).toBe(12);
  });

  it('runs again at speed 1 after a reset', async () => {
    const client = await createTestClient();
    await client.send('PATCH', '/sandbox/clock', { speed: 0 });
    const { json } = await client.send('POST', '/sandbox/reset', { data: 'demo' });
    expect(json).toMatchObject({ clock: { speed: 1 } });
  });
});

describe('the requests', () => {
  it('are counted without gaps, with their raw bodies and without passwords', async () => {
    const client = await createTestClient();
    await client.send('POST', '/v3/auth/tokens', '{"password" : "a\\"b", "x": {"password":"open', {});
    await client.get('training-jobs?page=1');
    await client.get('/sandbox/state');
    await client.send('DELETE', 'training-jobs/99');
    const { json } = await client.get('/sandbox/requests');
    expect(at(json, 'requests')).toMatchObject([
      { n: 1, method: 'POST', path: '/v3/auth/tokens', status: 201, time: startTime },
      { n: 2, status: 400, body: '{"password" : "***", "x": {"password":"***' },
      {
        n: 3,
        method: 'GET',
        path: expect.stringMatching(/training-jobs$/),
        query: '?page=1',
        status: 200,
        body: '',
      },
      { n: 4, method: 'DELETE', status: 404 },
    ]);
    expect(at(json, 'requests', 0, 'body')).toBe(JSON.stringify(signInBody({ password: '***' })));
    expect((await client.get('/sandbox/requests?since=3')).json).toMatchObject({ requests: [{ n: 4 }] });
    await client.send('POST', '/sandbox/reset', { data: 'demo' });
    await client.get('training-jobs');
    expect((await client.get('/sandbox/requests')).json).toMatchObject({ requests: [{ n: 5 }] });
  });
});

it.each([
  ['POST', 'reset', '{'],
  ['POST', 'reset', {}],
  ['POST', 'reset', { data: 'other' }],
  ['POST', 'reset', { data: 'empty', more: 1 }],
  ['PATCH', 'clock', {}],
  ['PATCH', 'clock', { speed: 0.5 }],
  ['PATCH', 'clock', { speed: 601 }],
  ['PATCH', 'clock', { speed: -1 }],
  ['PATCH', 'clock', { advance_ms: -1 }],
  ['PATCH', 'clock', { speed: 2, advance_ms: 'x' }],
  ['PUT', 'plan', { outcome: 'fails' }],
  ['PUT', 'plan', []],
  ['PUT', 'faults', {}],
  ['PUT', 'faults', [{ method: 'GET', path: '/v1' }]],
  ['PUT', 'faults', [{ method: 'GET', path: '/v1', kind: 'status', rate: 2 }]],
  ['PUT', 'faults', [{ method: 'GET', path: '/v1', kind: 'status', statsu: 500 }]],
  ['PUT', 'faults', [{ method: 'GET', path: 'a'.repeat(501), kind: 'status' }]],
])('%s %s %j is not understood and changes nothing', async (method, name, body) => {
  const client = await createTestClient();
  const before = (await client.get('/sandbox/state')).json;
  const answer = await client.send(method, `/sandbox/${name}`, body);
  expect(answer).toMatchObject({ status: 400, json: { is_success: false, error_code: 'ModelArts.0104' } });
  expect((await client.get('/sandbox/state')).json).toEqual(before);
});

it('has no other calls', async () => {
  const client = await createTestClient();
  expect(await client.get('/sandbox')).toMatchObject({ status: 404, json: { is_success: false } });
  expect(await client.get('/sandbox/reset')).toMatchObject({ status: 405, json: { is_success: false } });
});

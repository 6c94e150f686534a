import { describe, expect, it } from 'vitest';
import { at, createTestClient, projectId, signInBody } from '#test-support/sandbox/test-client.ts';

const day = 24 * 60 * 60 * 1000;
const client = await createTestClient();
const signIn = (body: unknown) => client.send('POST', '/v3/auth/tokens', body, {});
const tokenFor = async (scope: unknown) =>
  (await signIn(signInBody({ scope }))).headers.get('X-Subject-Token') ?? '';

describe('signing in', () => {
  it('gives a token for the project, by id or name', async () => {
    for (const project of [{ name: 'eu-de' }, { id: projectId }]) {
      const answer = await signIn(signInBody({ scope: { project } }));
      expect(answer.status).toBe(201);
      expect(answer.headers.get('X-Subject-Token')).toMatch(/^\w{40,}$/);
      expect(at(answer.json, 'token')).toMatchObject({
        expires_at: '2026-11-24T14:00:00.000000Z',
        project: { id: projectId, name: 'eu-de' },
        user: { name: 'demo' },
      });
      const urls = { modelarts: 'v1', modelartsv1: 'v1', modelartsv2: 'v2' };
      for (const [type, version] of Object.entries(urls)) {
        expect(at(answer.json, 'token', 'catalog')).toContainEqual(
          expect.objectContaining({
            type,
            endpoints: [expect.objectContaining({ url: `${client.origin}/${version}/${projectId}` })],
          }),
        );
      }
    }
  });

  it('refuses as IAM does', async () => {
    const refused = { error: { code: 401, message: expect.any(String), title: 'Unauthorized' } };
    expect(await signIn(signInBody({ password: 'x' }))).toMatchObject({ status: 401, json: refused });
    expect(await signIn(signInBody({ scope: { project: { name: 'eu-nl' } } }))).toMatchObject({
      status: 401,
      json: refused,
    });
    expect(await signIn(signInBody({ scope: { project: { id: 'x' } } }))).toMatchObject({
      status: 401,
      json: refused,
    });
    for (const body of ['', '{', '[]', {}, { auth: {} }, signInBody({ scope: { project: {} } })]) {
      expect(await signIn(body)).toMatchObject({ status: 400, json: { error: { code: 400 } } });
    }
  });

  it('describes a token to any caller with a valid token', async () => {
    const token = await tokenFor({ project: { id: projectId } });
    const ask = (auth: string, subject: string) => {
      const headers = { 'X-Auth-Token': auth, 'X-Subject-Token': subject };
      return client.send('GET', '/v3/auth/tokens', undefined, headers);
    };
    const answer = await ask(token, token);
    expect(answer).toMatchObject({
      status: 200,
      json: { token: { expires_at: '2026-11-24T14:00:00.000000Z', project: { id: projectId } } },
    });
    expect((await ask('x', token)).status).toBe(401);
    expect((await ask(token, 'x')).status).toBe(404);
  });

  it('can choose the project later, by the token', async () => {
    const token = await tokenFor(undefined);
    const headers = { 'X-Auth-Token': token };
    expect((await client.send('GET', '/v3/projects', undefined, headers)).json).toMatchObject({
      projects: [{ id: projectId, name: 'eu-de', enabled: true }],
    });
    const refused = await client.send('GET', 'training-jobs', undefined, headers);
    expect(refused).toMatchObject({ status: 401, json: { error_code: 'ModelArts.0204' } });
    const identity = { methods: ['token'], token: { id: token } };
    expect((await signIn({ auth: { identity, scope: { project: { id: projectId } } } })).status).toBe(201);
    const unknown = { methods: ['token'], token: { id: 'x' } };
    expect((await signIn({ auth: { identity: unknown } })).status).toBe(401);
  });
});

describe('a token', () => {
  const get = (headers: Record<string, string>, path = 'training-jobs') =>
    client.send('GET', path, undefined, headers);

  it('is needed, but for the version document', async () => {
    expect(await get({}, '/v3')).toMatchObject({
      status: 200,
      json: { version: { links: [{ rel: 'self', href: `${client.origin}/v3/` }] } },
    });
    const missing = { status: 401, json: { is_success: false, error_code: 'ModelArts.0201' } };
    for (const path of ['training-jobs', '/v3/projects', `/v2/${projectId}/datasets`, '/v1', '/v1/x/y']) {
      expect(await get({}, path)).toMatchObject(missing);
    }
    expect(await get({ 'X-Auth-Token': '' })).toMatchObject(missing);
    expect(await get({ 'X-Auth-Token': 'x' })).toMatchObject({
      status: 401,
      json: { error_code: 'ModelArts.0203' },
    });
  });

  it('is taken from either header', async () => {
    const token = await tokenFor({ project: { name: 'eu-de' } });
    expect((await get({ 'x-auth-token': token })).status).toBe(200);
    expect((await get({ Authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('is good for its project only', async () => {
    expect(await client.get('/v1/00000000000000000000000000000000/training-jobs')).toMatchObject({
      status: 403,
      json: { error_code: 'ModelArts.0210' },
    });
  });

  it('lasts 24 h of real time, not of simulated time', async () => {
    const own = await createTestClient();
    await own.send('PATCH', '/sandbox/clock', { advance_ms: 2 * day });
    expect((await own.get('training-jobs')).status).toBe(200);
    own.advance(day - 1);
    expect((await own.get('training-jobs')).status).toBe(200);
    own.advance(1);
    expect(await own.get('training-jobs')).toMatchObject({
      status: 401,
      json: { error_code: 'ModelArts.0202' },
    });
  });
});

describe('a path', () => {
  it('may have a final slash and double slashes', async () => {
    for (const path of ['training-jobs/', '/training-jobs', 'training-jobs//10///versions/']) {
      expect((await client.get(`/v1/${projectId}/${path}`)).status).toBe(200);
    }
  });

  it('that is unknown is 404, and a wrong method 405', async () => {
    expect(await client.get('nothing')).toMatchObject({ status: 404, json: { is_success: false } });
    expect(await client.get('training-jobs/x/versions')).toMatchObject({
      status: 404,
      json: { error_code: 'ModelArts.0102' },
    });
    const wrong = await client.send('PATCH', 'training-jobs');
    expect(wrong).toMatchObject({ status: 405, json: { is_success: false, error_code: 'ModelArts.2803' } });
    expect(wrong.headers.get('Allow')).toBe('GET, POST, HEAD');
    expect((await client.send('OPTIONS', 'training-jobs')).status).toBe(405);
  });

  it('answers HEAD like GET, without a body', async () => {
    expect(await client.send('HEAD', 'training-jobs')).toMatchObject({ status: 200, text: '' });
    expect(await client.send('HEAD', 'nothing')).toMatchObject({ status: 404, text: '' });
  });
});

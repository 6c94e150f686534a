import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fetchFrom } from '#api/fetch-from.ts';
import type { Connection } from './connection.ts';
import { demoAccount } from './demo-account.ts';
import { createSession } from './session.ts';
import { createSessionClient } from './session-client.ts';

/** A service that gives out token-1, token-2 … and accepts only the latest, unless `password` is wrong. */
function serviceOf(kind: Connection['kind']) {
  let issued = 0;
  const service = { valid: '', scopes: [] as string[] };
  const fetch = fetchFrom(async (request) => {
    if (!request.url.endsWith('/v3/auth/tokens')) {
      const isValid = request.headers.get('X-Auth-Token') === service.valid;
      return isValid ? Response.json({}) : Response.json({ error_code: 'ModelArts.0202' }, { status: 401 });
    }
    const { auth } = signInSchema.parse(await request.json());
    if (auth.identity.password.user.password !== 'demo') return Response.json({}, { status: 401 });
    service.scopes.push(auth.scope.project.id);
    issued += 1;
    service.valid = `token-${issued}`;
    const token = { expires_at: '', project: { id: auth.scope.project.id, name: 'eu-de' } };
    return Response.json({ token }, { status: 201, headers: { 'X-Subject-Token': service.valid } });
  });
  const session = createSession({ fetch, readConnection: async () => ({ kind }), demo: demoAccount });
  return { service, session, client: createSessionClient(fetch, session) };
}

const signInSchema = z.object({
  auth: z.object({
    identity: z.object({ password: z.object({ user: z.object({ password: z.string() }) }) }),
    scope: z.object({ project: z.object({ id: z.string() }) }),
  }),
});
const read = { method: 'GET', path: '/v1/p/training-jobs' } as const;

describe('the session', () => {
  it('signs itself in with the sandbox; reads wait for it', async () => {
    const { session, client } = serviceOf('sandbox');
    const waiting = client.request(read, z.unknown());
    await session.start(undefined);
    await waiting;
    expect(session.read()).toMatchObject({ kind: 'signed-in', projectName: 'eu-de' });
  });

  it('signs in to the project of the address', async () => {
    const { session, service } = serviceOf('sandbox');
    await session.start(demoAccount.projectId);
    expect(service.scopes).toEqual([demoAccount.projectId]);
  });

  it('asks where the endpoint is real', async () => {
    const { session, client } = serviceOf('endpoint');
    await session.start(undefined);
    expect(session.read()).toMatchObject({ kind: 'signed-out', asking: true });
    await expect(client.request(read, z.unknown())).rejects.toMatchObject({
      kind: 'signed-out',
      status: null,
    });
  });

  it('asks again when a token is refused, and goes on with the new one', async () => {
    const { session, client, service } = serviceOf('sandbox');
    await session.start(undefined);
    service.valid = 'another';
    await expect(client.request(read, z.unknown())).rejects.toMatchObject({
      kind: 'signed-out',
      status: 401,
    });
    expect(session.read()).toMatchObject({ kind: 'signed-out', asking: true });
    session.ask(false);
    expect(session.read()).toMatchObject({ asking: false });
    await session.signIn(demoAccount);
    await client.request(read, z.unknown());
  });

  it('does not mind that a token was refused which it has replaced', async () => {
    const { session } = serviceOf('sandbox');
    await session.start(undefined);
    session.refuse('an older one');
    expect(session.read().kind).toBe('signed-in');
  });

  it('stays signed out when the password is wrong', async () => {
    const { session } = serviceOf('endpoint');
    await session.start(undefined);
    await expect(session.signIn({ ...demoAccount, password: 'x' })).rejects.toMatchObject({
      kind: 'signed-out',
    });
    expect(session.read().kind).toBe('signed-out');
  });
});

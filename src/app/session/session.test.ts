import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fetchFrom } from '#api/fetch-from.ts';
import type { SignedIn } from '#api/identity.ts';
import type { Connection } from '#app/connection/connection.ts';
import { projectIdSchema } from '#domain/ids.ts';
import { demoAccount } from './demo-account.ts';
import type { KeptSignIn } from './kept-sign-in.ts';
import type { OtherTabs, TabMessage } from './other-tabs.ts';
import { createSession } from './session.ts';
import { createSessionClient } from './session-client.ts';

const signInSchema = z.object({
  auth: z.object({
    identity: z.object({
      password: z.optional(z.object({ user: z.object({ password: z.string() }) })),
      token: z.optional(z.object({ id: z.string() })),
    }),
    scope: z.optional(z.object({ project: z.object({ id: z.string() }) })),
  }),
});
const theirProject = projectIdSchema.parse('0'.repeat(32));
const ourProject = demoAccount.projectId;
const readOf = (projectId: string) => ({ method: 'GET', path: `/v1/${projectId}/training-jobs` }) as const;
const read = readOf(ourProject);

/** A service that gives out token-1, token-2 … and refuses those in `refused`. */
function createService() {
  const service = { issued: 0, refused: new Set<string>(), scopes: [] as string[], seen: [] as string[] };
  const isKnown = (token: string | null) =>
    /^token-\d+$/.test(token ?? '') && !service.refused.has(`${token}`);
  const issue = (projectId: string | undefined) => {
    service.issued += 1;
    const body = {
      issued_at: '2026-11-23T00:00:00Z',
      expires_at: '2026-11-24T00:00:00Z',
      user: { name: 'demo', domain: { name: 'demo' } },
      project: projectId === undefined ? undefined : { id: projectId, name: 'eu-de' },
    };
    const headers = { 'X-Subject-Token': `token-${service.issued}` };
    return Response.json({ token: body }, { status: 201, headers });
  };
  const fetch = fetchFrom(async (request) => {
    const token = request.headers.get('X-Auth-Token');
    const { pathname } = new URL(request.url);
    if (pathname === '/v3/auth/tokens' && request.method === 'POST') {
      const { identity, scope } = signInSchema.parse(await request.json()).auth;
      const isGood = identity.token
        ? isKnown(identity.token.id)
        : identity.password?.user.password === 'demo';
      if (!isGood || scope?.project.id === theirProject) return Response.json({}, { status: 401 });
      service.scopes.push(scope?.project.id ?? 'none');
      return issue(scope?.project.id);
    }
    if (!isKnown(token)) return Response.json({ error_code: 'ModelArts.0202' }, { status: 401 });
    service.seen.push(`${token}`);
    if (pathname === '/v3/auth/tokens') return issue(ourProject);
    return pathname.includes(theirProject)
      ? Response.json({ error_code: 'ModelArts.0210' }, { status: 403 })
      : Response.json({});
  });
  return { ...service, fetch, service };
}

/** The tabs of one browser: each hears what the others say, a moment later. */
function createBrowser() {
  const tabs: ((message: TabMessage) => void)[][] = [];
  const openTab = (): OtherTabs => {
    const own: ((message: TabMessage) => void)[] = [];
    tabs.push(own);
    return {
      listen: (listener) => void own.push(listener),
      send: (message) => {
        const others = tabs.filter((tab) => tab !== own).flat();
        for (const listener of others) queueMicrotask(() => listener(message));
      },
    };
  };
  return { openTab };
}

function createKept(): KeptSignIn {
  let kept: SignedIn | null = null;
  return {
    read: () => kept,
    write: (signedIn) => {
      kept = signedIn;
    },
    forget: () => {
      kept = null;
    },
  };
}

function setUp(kind: Connection['kind']) {
  const { service, fetch } = createService();
  const browser = createBrowser();
  const openTab = (kept = createKept()) => {
    const session = createSession({
      ...{ fetch, kept, tabs: browser.openTab(), demo: demoAccount, patience: 20 },
      readConnection: async () => ({ kind }),
    });
    return { session, kept, client: createSessionClient(fetch, session) };
  };
  return { service, openTab, ...openTab() };
}

const signedOut = (reason: string) => ({ kind: 'signed-out', reason });
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the session with the sandbox', () => {
  it('signs itself in; reads wait for it', async () => {
    const { session, client } = setUp('sandbox');
    const waiting = client.request(read, z.unknown());
    await session.start(undefined);
    await waiting;
    expect(session.read()).toMatchObject({ kind: 'signed-in', projectName: 'eu-de', user: 'demo' });
  });

  it('signs in to the project of the address, and to its own where that is none', async () => {
    const { session, service, openTab } = setUp('sandbox');
    await session.start(ourProject);
    expect(service.scopes).toEqual([ourProject]);
    const other = openTab().session;
    await other.start(theirProject);
    expect(other.read()).toMatchObject({ kind: 'signed-in', projectId: ourProject });
  });

  it('asks again when a token is refused, and goes on with the new one', async () => {
    const { session, client, service } = setUp('sandbox');
    await session.start(undefined);
    service.refused.add('token-1');
    await expect(client.request(read, z.unknown())).rejects.toMatchObject({
      kind: 'signed-out',
      status: 401,
    });
    expect(session.read()).toMatchObject({ ...signedOut('refused'), asking: true });
    session.ask(false);
    expect(session.read()).toMatchObject({ asking: false });
    await session.signIn(demoAccount, false);
    await client.request(read, z.unknown());
  });

  it('does not mind that a token was refused which it has replaced', async () => {
    const { session } = setUp('sandbox');
    await session.start(undefined);
    session.refuse('an older one');
    expect(session.read().kind).toBe('signed-in');
  });
});

describe('the session with an endpoint', () => {
  it('asks, and sends nothing before', async () => {
    const { session, client, service } = setUp('endpoint');
    await session.start(undefined);
    expect(session.read()).toMatchObject({ ...signedOut('new'), asking: true });
    await expect(client.request(read, z.unknown())).rejects.toMatchObject({
      kind: 'signed-out',
      status: null,
    });
    expect(service.seen).toEqual([]);
  });

  it('stays signed out when the password is wrong', async () => {
    const { session } = setUp('endpoint');
    await session.start(undefined);
    const wrong = session.signIn({ ...demoAccount, password: 'x' }, true);
    await expect(wrong).rejects.toMatchObject({ kind: 'signed-out' });
    expect(session.read().kind).toBe('signed-out');
  });

  it('counts the time of a new token from now, whatever the clock of the service', async () => {
    const { session } = setUp('endpoint');
    await session.start(undefined);
    const before = Date.now();
    await session.signIn(demoAccount, false);
    const state = session.read();
    const left = (state.kind === 'signed-in' ? (state.expiresAt ?? 0) : 0) - before;
    expect(left).toBeGreaterThanOrEqual(24 * 60 * 60 * 1000);
    expect(left).toBeLessThan(24 * 60 * 60 * 1000 + 10_000);
  });

  it('gets a token for each project that is opened, once', async () => {
    const { session, client, service } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn({ ...demoAccount, projectId: null }, false);
    await client.request({ method: 'GET', path: '/v3/projects' }, z.unknown());
    await Promise.all([client.request(read, z.unknown()), client.request(read, z.unknown())]);
    expect(service.scopes).toEqual(['none', ourProject]);
    expect(service.seen).toEqual(['token-1', 'token-2', 'token-2']);
    service.refused.add('token-2');
    await expect(client.request(read, z.unknown())).rejects.toMatchObject({ kind: 'signed-out' });
    expect(session.read()).toMatchObject(signedOut('refused'));
  });

  it('lets the service say that a project belongs to others, and stays signed in', async () => {
    const { session, client, service } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn(demoAccount, false);
    const refused = client.request(readOf(theirProject), z.unknown());
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden', code: 'ModelArts.0210' });
    expect(service.seen).toEqual(['token-1']);
    expect(session.read().kind).toBe('signed-in');
  });

  it('takes a token from elsewhere, if it is good', async () => {
    const { session, client, service } = setUp('endpoint');
    await session.start(undefined);
    await expect(session.signIn({ token: 'nonsense' }, false)).rejects.toMatchObject({ status: 401 });
    await session.signIn({ token: 'token-7' }, false);
    expect(session.read()).toMatchObject({ token: 'token-7', projectId: ourProject, user: 'demo' });
    await client.request(read, z.unknown());
    expect(service.seen).toEqual(['token-7', 'token-7']);
  });
});

describe('the tabs of a browser', () => {
  it('share the sign-in, with those that are opened later, too', async () => {
    const { session, openTab } = setUp('endpoint');
    const waiting = openTab().session;
    await Promise.all([session.start(undefined), waiting.start(undefined)]);
    await session.signIn(demoAccount, false);
    await settle();
    expect(waiting.read()).toMatchObject({ kind: 'signed-in', token: 'token-1' });
    const later = openTab().session;
    await later.start(undefined);
    expect(later.read()).toMatchObject({ kind: 'signed-in', token: 'token-1' });
  });

  it('sign out together, and stay so', async () => {
    const { session, openTab } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn(demoAccount, false);
    const other = openTab();
    const asking = openTab().session;
    await other.session.start(undefined);
    await asking.start(undefined);
    asking.refuse('token-1');
    other.session.signOut();
    await settle();
    for (const tab of [session, other.session, asking]) expect(tab.read()).toMatchObject(signedOut('left'));
    await expect(other.client.request(read, z.unknown())).rejects.toMatchObject({ kind: 'signed-out' });
    expect(other.session.read()).toMatchObject({ asking: false });
    const later = openTab().session;
    await later.start(undefined);
    expect(later.read()).toMatchObject(signedOut('new'));
  });

  it('do not hand a refused token back and forth, but a newer one', async () => {
    const { session, openTab, service, client } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn(demoAccount, false);
    const other = openTab().session;
    await other.start(undefined);
    service.refused.add('token-1');
    await expect(client.request(read, z.unknown())).rejects.toThrow();
    await settle();
    expect(session.read()).toMatchObject(signedOut('refused'));
    await other.signIn(demoAccount, false);
    await settle();
    expect(session.read()).toMatchObject({ kind: 'signed-in', token: 'token-2' });
  });
});

describe('a sign-in that is kept for the tab', () => {
  it('outlives a reload only for those who ask for it, and until they sign out', async () => {
    const { session, openTab, kept } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn(demoAccount, false);
    expect(kept.read()).toBeNull();
    await session.signIn(demoAccount, true);
    const reloaded = openTab(kept).session;
    await reloaded.start(undefined);
    expect(reloaded.read()).toMatchObject({ kind: 'signed-in', token: 'token-2' });
    reloaded.signOut();
    expect(kept.read()).toBeNull();
  });

  it('is forgotten when it is over, or refused', async () => {
    const { session, kept } = setUp('endpoint');
    await session.start(undefined);
    await session.signIn(demoAccount, true);
    session.refuse('token-1');
    expect(kept.read()).toBeNull();
    const over = {
      token: 'token-9',
      expiresAt: Date.now() - 1,
      projectId: null,
      projectName: '',
      user: '',
      account: '',
    };
    const { openTab } = setUp('endpoint');
    const late = createKept();
    late.write(over);
    const tab = openTab(late).session;
    await tab.start(undefined);
    expect(tab.read()).toMatchObject(signedOut('new'));
    expect(late.read()).toBeNull();
  });
});

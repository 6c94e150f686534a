import * as z from 'zod/mini';
import { parseJsonObject } from '#sandbox/rules/json.ts';
import { Refusal } from '#sandbox/rules/refusal.ts';
import type { State } from '#sandbox/state.ts';
import type { Answer, Call, Json, Route } from './call.ts';

// IAM (`/v3`), as far as a client needs it to get a token for the project.

const project = { id: '5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f', name: 'eu-de' } as const;
const account = { id: '0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f', name: 'demo' } as const;
const user = { id: '7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d', name: 'demo', password: 'demo' } as const;

const tokenLifetime = 24 * 60 * 60 * 1000;
const maxTokens = 500;

const passwordSchema = z.object({
  user: z.object({ name: z.string(), password: z.string(), domain: z.object({ name: z.string() }) }),
});

const requestSchema = z.object({
  auth: z.object({
    identity: z.union([
      z.object({ methods: z.tuple([z.literal('password')]), password: passwordSchema }),
      // The project is chosen after signing in: a token without project is exchanged for one with it.
      z.object({ methods: z.tuple([z.literal('token')]), token: z.object({ id: z.string() }) }),
    ]),
    scope: z.nullish(
      z.object({
        project: z.optional(z.object({ id: z.optional(z.string()), name: z.optional(z.string()) })),
      }),
    ),
  }),
});

type SignIn = z.infer<typeof requestSchema>['auth'];

const refusal = (code: 400 | 401 | 404, title: string, message: string): Answer => ({
  status: code,
  body: { error: { code, message, title } },
});

const unauthorized = (message = 'The username or password is wrong.'): Answer =>
  refusal(401, 'Unauthorized', message);

/** 201 with the token in X-Subject-Token. Refusals have the form of IAM, not the envelope of ModelArts. */
function signIn(call: Call): Answer {
  const request = requestSchema.safeParse(readBody(call));
  if (!request.success) {
    return refusal(400, 'Bad Request', 'The request body does not have the form of a sign-in request.');
  }
  const { identity, scope } = request.data.auth;
  if (!isKnown(identity, call)) return unauthorized();
  const chosen = scope?.project;
  if (chosen && (chosen.id ?? project.id) !== project.id) return unauthorized('The project does not exist.');
  if (chosen && (chosen.name ?? project.name) !== project.name)
    return unauthorized('The project does not exist.');
  if (chosen && chosen.id === undefined && chosen.name === undefined) {
    return refusal(400, 'Bad Request', 'scope.project needs an id or a name.');
  }
  return issueToken(call, chosen ? project.id : null, identity.methods);
}

function readBody({ body }: Call): unknown {
  try {
    return parseJsonObject(body);
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return undefined;
    throw error;
  }
}

function isKnown(identity: SignIn['identity'], { state, realNow }: Call): boolean {
  if ('token' in identity) return findToken(state, identity.token.id, realNow) !== undefined;
  const { name, password, domain } = identity.password.user;
  return name === user.name && password === user.password && domain.name === account.name;
}

function findToken(state: State, text: string, realNow: number): Token | undefined {
  return state.tokens.find((token) => token.text === text && token.expiresAtReal > realNow);
}

/** IAM prints microseconds. */
const isoMicroseconds = (time: number): string => new Date(time).toISOString().replace('Z', '000Z');

type Token = State['tokens'][number];

function issueToken(call: Call, projectId: string | null, methods: readonly string[]): Answer {
  const { state, realNow } = call;
  const token = {
    text: `MIIsandbox${hex(call.random, 96)}`,
    projectId,
    expiresAtReal: realNow + tokenLifetime,
  };
  state.tokens = [...state.tokens.slice(1 - maxTokens), token];
  return tokenAnswer(201, token, methods, call.origin);
}

/** Describes the token in X-Subject-Token, for the owner of the one in X-Auth-Token. */
function showToken({ state, headers, realNow, origin }: Call): Answer {
  if (!findToken(state, headers.get('X-Auth-Token') ?? '', realNow))
    return unauthorized('The token is invalid.');
  const subject = findToken(state, headers.get('X-Subject-Token') ?? '', realNow);
  if (!subject) return refusal(404, 'Not Found', 'The token of X-Subject-Token does not exist.');
  return tokenAnswer(200, subject, ['password'], origin);
}

const tokenAnswer = (
  status: 200 | 201,
  { text, projectId, expiresAtReal }: Token,
  methods: readonly string[],
  origin: string,
): Answer => ({
  status,
  headers: { 'X-Subject-Token': text },
  body: {
    token: {
      methods,
      issued_at: isoMicroseconds(expiresAtReal - tokenLifetime),
      expires_at: isoMicroseconds(expiresAtReal),
      user: { id: user.id, name: user.name, domain: account, password_expires_at: '' },
      roles: [{ id: '0', name: 'te_admin' }],
      ...(projectId === null ? { domain: account } : { project: { ...project, domain: account } }),
      catalog: projectId === null ? [] : catalog(origin),
    },
  },
});

export const hex = (random: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

const catalog = (origin: string): Json =>
  [
    { type: 'identity', url: `${origin}/v3` },
    { type: 'modelarts', url: `${origin}/v1/${project.id}` },
    { type: 'modelartsv1', url: `${origin}/v1/${project.id}` },
    { type: 'modelartsv2', url: `${origin}/v2/${project.id}` },
  ].map(({ type, url }) => ({
    id: `sandbox-${type}`,
    name: type,
    type,
    endpoints: [
      { id: `sandbox-${type}-public`, interface: 'public', region: 'eu-de', region_id: 'eu-de', url },
    ],
  }));

/** Needs no token. */
const showVersion = ({ origin }: Call): Answer => ({
  status: 200,
  body: {
    version: {
      id: 'v3.6',
      status: 'stable',
      updated: '2016-04-04T00:00:00Z',
      'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
      links: [{ rel: 'self', href: `${origin}/v3/` }],
    },
  },
});

function listProjects({ origin, query }: Call): Answer {
  const name = query.get('name');
  const isAsked = name === null || name === project.name;
  const self = `${origin}/v3/projects`;
  const item = {
    ...project,
    domain_id: account.id,
    parent_id: account.id,
    enabled: true,
    is_domain: false,
    description: '',
    links: { self: `${self}/${project.id}` },
  };
  return {
    status: 200,
    body: { links: { self, next: null, previous: null }, projects: isAsked ? [item] : [] },
  };
}

const openPaths: ReadonlySet<string> = new Set(['/v3', '/v3/auth/tokens']);

/** Throws a Refusal when the token does not allow the call. */
export function checkToken(
  path: string,
  { state, headers, realNow }: Pick<Call, 'state' | 'headers' | 'realNow'>,
): void {
  if (openPaths.has(path)) return;
  const text =
    headers.get('X-Auth-Token') ?? /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (!text) throw new Refusal(401, '0201', 'The request has no token: X-Auth-Token is required.');
  const token = state.tokens.find((candidate) => candidate.text === text);
  if (token === undefined) throw new Refusal(401, '0203', 'The token in X-Auth-Token is invalid.');
  if (token.expiresAtReal <= realNow)
    throw new Refusal(401, '0202', 'The token in X-Auth-Token has expired.');
  const projectId = /^\/v[12]\/([^/]+)/.exec(path)?.[1];
  if (projectId === undefined) return;
  if (token.projectId === null) throw new Refusal(401, '0204', 'The token has no project.');
  if (token.projectId !== projectId) {
    throw new Refusal(403, '0210', 'The project in the URL is not the project of the token.');
  }
}

export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/v3', answer: showVersion },
  { method: 'GET', path: '/v3/projects', answer: listProjects },
  { method: 'POST', path: '/v3/auth/tokens', answer: signIn },
  { method: 'GET', path: '/v3/auth/tokens', answer: showToken },
];

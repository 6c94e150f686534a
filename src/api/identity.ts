import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { unreadableError } from '#api/errors/api-error.ts';
import { projectListSchema, tokenSchema } from '#api/wire/identity.ts';
import type { ProjectId } from '#domain/ids.ts';
import { type ApiRequest, type Client, readAnswer, send } from './client.ts';
import { catalogueStaleTime } from './read-policy.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly account: string;
  /** Null: the project is chosen later, by `tokenForProject`. */
  readonly projectId: ProjectId | null;
}

export interface SignedIn {
  readonly token: string;
  /** Milliseconds since 1970 by the clock of the browser; null if the service does not say. */
  readonly expiresAt: number | null;
  /** Null if the token has no project, or it is not known. */
  readonly projectId: ProjectId | null;
  readonly projectName: string;
  readonly user: string;
  readonly account: string;
}

type Fetch = typeof globalThis.fetch;

/** POST /v3/auth/tokens: the one call without a token, whose answer's header holds it. Rejects with an `ApiError`. */
export const signIn = (
  fetch: Fetch,
  { user, password, account, projectId }: Credentials,
): Promise<SignedIn> =>
  issueToken(fetch, {
    identity: {
      methods: ['password'],
      password: { user: { name: user, password, domain: { name: account } } },
    },
    ...scopeOf(projectId),
  });

/** Another token of the same user, for this project. */
export const tokenForProject = (fetch: Fetch, token: string, projectId: ProjectId): Promise<SignedIn> =>
  issueToken(fetch, { identity: { methods: ['token'], token: { id: token } }, ...scopeOf(projectId) });

/** What IAM says of a token that the user has pasted (GET /v3/auth/tokens). */
export async function describeToken(fetch: Fetch, token: string): Promise<SignedIn> {
  const headers = { 'X-Auth-Token': token, 'X-Subject-Token': token };
  const answer = await send(fetch, { method: 'GET', path: tokensPath }, headers, timeout);
  const about = readAnswer(answer, tokenSchema).token;
  return { token, expiresAt: timeOf(about.expires_at), ...ownerOf(about) };
}

const tokensPath = '/v3/auth/tokens';
const timeout = 15_000;

const scopeOf = (projectId: ProjectId | null) =>
  projectId === null ? {} : { scope: { project: { id: projectId } } };

async function issueToken(fetch: Fetch, auth: ApiRequest['body']): Promise<SignedIn> {
  const answer = await send(fetch, { method: 'POST', path: tokensPath, body: { auth } }, {}, timeout);
  const about = readAnswer(answer, tokenSchema).token;
  const token = answer.headers.get('X-Subject-Token');
  if (token === null) throw unreadableError(answer, 'The response has no token.');
  return { token, expiresAt: expiryOfNew(about), ...ownerOf(about) };
}

type AboutToken = z.infer<typeof tokenSchema>['token'];

const ownerOf = ({ project, user }: AboutToken) => ({
  projectId: project?.id ?? null,
  projectName: project?.name ?? '',
  user: user?.name ?? '',
  account: user?.domain?.name ?? '',
});

/** The lifetime of a new token begins now, also if the clocks differ. */
function expiryOfNew({ issued_at, expires_at }: AboutToken): number | null {
  const issuedAt = timeOf(issued_at);
  const expiresAt = timeOf(expires_at);
  return issuedAt === null || expiresAt === null ? expiresAt : Date.now() + expiresAt - issuedAt;
}

function timeOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

export interface Project {
  readonly id: ProjectId;
  readonly name: string;
}

export const projectsQuery = (client: Client) =>
  queryOptions({
    queryKey: ['projects'],
    queryFn: async ({ signal }): Promise<readonly Project[]> =>
      (await client.request({ method: 'GET', path: '/v3/projects', signal }, projectListSchema)).projects,
    staleTime: catalogueStaleTime,
  });

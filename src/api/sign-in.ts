import type { ProjectId } from '#domain/ids.ts';
import { unreadableError } from './api-error.ts';
import { readAnswer, send } from './client.ts';
import { tokenSchema } from './wire/identity.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly account: string;
  readonly projectId: ProjectId;
}

export interface SignedIn {
  readonly token: string;
  /** Milliseconds since 1970; null where the service does not say. */
  readonly expiresAt: number | null;
  readonly projectName: string;
}

/** POST /v3/auth/tokens: the one call without a token, whose answer's header holds it. Rejects with an `ApiError`. */
export async function signIn(fetch: typeof globalThis.fetch, credentials: Credentials): Promise<SignedIn> {
  const answer = await send(
    fetch,
    { method: 'POST', path: '/v3/auth/tokens', body: bodyOf(credentials) },
    {},
    15_000,
  );
  const { token: about } = readAnswer(answer, tokenSchema);
  const token = answer.headers.get('X-Subject-Token');
  if (token === null) throw unreadableError(answer, 'The answer has no token in it.');
  const expiresAt = Date.parse(about.expires_at);
  return {
    token,
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
    projectName: about.project?.name ?? '',
  };
}

const bodyOf = ({ user, password, account, projectId }: Credentials) => ({
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: user, password, domain: { name: account } } },
    },
    scope: { project: { id: projectId } },
  },
});

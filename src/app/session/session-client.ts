import { type Client, createClient } from '#api/client.ts';
import { ApiError } from '#api/errors/api-error.ts';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';
import type { Session } from './session.ts';

/** The client of the signed-in user. This is the one place that sees every 401, and tells the session. */
export function createSessionClient(fetch: typeof globalThis.fetch, session: Session): Client {
  const exchange: Client['exchange'] = async (request, schema) => {
    let used: string | null = null;
    const getToken = async (path: string) => {
      used = await session.token(projectOf(path));
      return used;
    };
    try {
      return await createClient({ fetch, getToken }).exchange(request, schema);
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'signed-out') session.refuse(used);
      throw error;
    }
  };
  return { exchange, request: async (request, schema) => (await exchange(request, schema)).data };
}

/** Calls of IAM belong to no project. */
const projectOf = (path: string): ProjectId | null => {
  const [, id] = /^\/v[12]\/([^/]+)/.exec(path) ?? [];
  return projectIdSchema.safeParse(id).data ?? null;
};

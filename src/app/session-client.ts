import { ApiError } from '#api/api-error.ts';
import { type Client, createClient } from '#api/client.ts';
import type { Session } from './session.ts';

/** The client of the signed-in user. This is the one place that sees every 401, and tells the session. */
export function createSessionClient(fetch: typeof globalThis.fetch, session: Session): Client {
  const client = createClient({ fetch, getToken: session.token });
  const exchange: Client['exchange'] = async (request, schema) => {
    const token = await session.token();
    try {
      return await client.exchange(request, schema);
    } catch (error) {
      if (error instanceof ApiError && error.kind === 'signed-out') session.refuse(token);
      throw error;
    }
  };
  return { exchange, request: async (request, schema) => (await exchange(request, schema)).data };
}

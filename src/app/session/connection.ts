import { z } from 'zod';

const host = z
  .url()
  .transform((address) => new URL(address).host)
  .optional();

/** What the server offers: its own sandbox, or a real endpoint behind the same origin. */
const connectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sandbox') }),
  // The hosts, as far as the server tells.
  z.object({ kind: z.literal('endpoint'), modelArts: host, iam: host }),
]);

export type Connection = z.infer<typeof connectionSchema>;

/** A server that does not say is taken for a real endpoint: nobody is signed in there unasked. */
export async function readConnection(fetch: typeof globalThis.fetch): Promise<Connection> {
  try {
    const response = await fetch('/connection.json', { cache: 'no-store', credentials: 'omit' });
    return connectionSchema.parse(await response.json());
  } catch {
    return { kind: 'endpoint' };
  }
}

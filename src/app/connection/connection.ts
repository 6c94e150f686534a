import * as z from 'zod/mini';
import { pricesSchema } from '#domain/duration/prices.ts';
import { takeConnectionAnswer } from './connection-request.ts';

/** Scheme, host and port. */
const origin = z.optional(
  z.pipe(
    z.url(),
    z.transform((address) => new URL(address).origin),
  ),
);

/** An error in them does not prevent signing in. */
const prices = z.catch(z.optional(pricesSchema), undefined);

/** What the server offers: its own sandbox, or a real endpoint behind the same origin. */
const connectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sandbox'), prices }),
  // As far as the server tells.
  z.object({ kind: z.literal('endpoint'), modelArts: origin, iam: origin, prices }),
]);

export type Connection = z.infer<typeof connectionSchema>;

/** The ModelArts behind the page, for people: its host. */
export const hostOf = (connection: Extract<Connection, { kind: 'endpoint' }>): string | undefined =>
  connection.modelArts && new URL(connection.modelArts).host;

/** A server that does not say counts as a real endpoint: no automatic sign-in. */
export async function readConnection(fetch: typeof globalThis.fetch): Promise<Connection> {
  try {
    return connectionSchema.parse(await takeConnectionAnswer(fetch));
  } catch {
    return { kind: 'endpoint' };
  }
}

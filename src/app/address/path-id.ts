import { notFound } from '@tanstack/react-router';
import type * as z from 'zod/mini';

/** What the page that is not found says of the address. */
export const badId = { isBadId: true } as const;

/** An id out of the path. Another text is an address that leads nowhere, which is no failure of the page. */
export function pathId<Schema extends z.ZodMiniType>(schema: Schema, text: string): z.output<Schema> {
  const { success, data } = schema.safeParse(text);
  if (!success) throw notFound({ data: badId });
  return data;
}

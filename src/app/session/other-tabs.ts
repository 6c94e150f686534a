import * as z from 'zod/mini';
import { storageNames } from '#util/storage-names.ts';
import { openTabChannel, type TabChannel } from '#util/tab-channel.ts';
import { signedInSchema } from './kept-sign-in.ts';

const tabMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('who-is-signed-in') }),
  z.object({ kind: z.literal('signed-in'), signedIn: signedInSchema }),
  z.object({ kind: z.literal('signed-out') }),
]);

export type TabMessage = z.infer<typeof tabMessageSchema>;

export type OtherTabs = Pick<TabChannel<TabMessage>, 'send' | 'listen'>;

/** The other tabs with the page from this folder. */
export const openSignInChannel = (folder: string): OtherTabs =>
  openTabChannel(storageNames.signInChannel(folder), (data) => tabMessageSchema.safeParse(data).data);

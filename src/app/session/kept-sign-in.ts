import * as z from 'zod/mini';
import type { SignedIn } from '#api/identity.ts';
import { projectIdSchema } from '#domain/ids.ts';
import { readJson } from '#util/key-value-store.ts';
import { tabStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

/** A sign-in as it goes to another tab, or through a reload of this one. */
export const signedInSchema: z.ZodMiniType<SignedIn> = z.object({
  token: z.string().check(z.minLength(1)),
  expiresAt: z.nullable(z.number()),
  projectId: z.nullable(projectIdSchema),
  projectName: z.string(),
  user: z.string(),
  account: z.string(),
});

/** Where a sign-in outlives a reload of the tab, for those who ask for it. */
export interface KeptSignIn {
  readonly read: () => SignedIn | null;
  readonly write: (signedIn: SignedIn) => void;
  readonly forget: () => void;
}

/** The tab's own storage, which ends with it. Where the browser has none, a reload asks to sign in. */
export const keptInTab: KeptSignIn = {
  read: () => signedInSchema.safeParse(readJson(tabStore, storageNames.signIn)).data ?? null,
  write: (signedIn) => void tabStore.set(storageNames.signIn, JSON.stringify(signedIn)),
  forget: () => tabStore.remove(storageNames.signIn),
};

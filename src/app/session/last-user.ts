import * as z from 'zod/mini';
import { readJson } from '#util/key-value-store.ts';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

const lastUserSchema = z.object({ user: z.string(), account: z.string() });

/** Who signed in at an endpoint last in this browser, to be typed once; never a password or a token. */
export type LastUser = z.infer<typeof lastUserSchema>;

export const readLastUser = (): LastUser =>
  lastUserSchema.safeParse(readJson(localStore, storageNames.lastUser)).data ?? { user: '', account: '' };

export const rememberUser = ({ user, account }: LastUser): void =>
  void localStore.set(storageNames.lastUser, JSON.stringify({ user, account }));

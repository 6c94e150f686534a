import { z } from 'zod';
import type { SignedIn } from '#api/identity.ts';
import { projectIdSchema } from '#domain/ids.ts';

/** A sign-in as it goes to another tab, or through a reload of this one. */
export const signedInSchema: z.ZodType<SignedIn> = z.object({
  token: z.string().min(1),
  expiresAt: z.number().nullable(),
  projectId: projectIdSchema.nullable(),
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

const key = 'nextrun sign-in';

/** The tab's own storage, which ends with it. Where the browser has none, nothing is kept. */
export const keptInTab: KeptSignIn = {
  read: () => {
    try {
      return signedInSchema.parse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    } catch {
      return null;
    }
  },
  write: (signedIn) => {
    try {
      sessionStorage.setItem(key, JSON.stringify(signedIn));
    } catch {
      // It is then as if nobody had asked for it: a reload asks to sign in.
    }
  },
  forget: () => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};

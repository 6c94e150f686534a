import type { Credentials } from '#api/identity.ts';
import { type ProjectId, projectIdSchema } from '#domain/ids.ts';

/** The sandbox's account, and the project of its demo data. */
export const demoAccount: Credentials & { readonly projectId: ProjectId } = {
  user: 'demo',
  password: 'demo',
  account: 'demo',
  projectId: projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f'),
};

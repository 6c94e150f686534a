// IAM: POST /v3/auth/tokens, GET /v3/auth/tokens, GET /v3/projects
import * as z from 'zod/mini';
import { projectIdSchema } from '#domain/ids.ts';
import { rowsOf, text } from './reading.ts';

const projectSchema = z.object({ id: projectIdSchema, name: text });

export const projectListSchema = z.object({ projects: rowsOf(projectSchema) });

const userSchema = z.object({ name: text, domain: z.catch(z.nullish(z.object({ name: text })), null) });

export const tokenSchema = z.object({
  token: z.object({
    issued_at: text,
    expires_at: text,
    project: z.catch(z.nullish(projectSchema), null),
    user: z.catch(z.nullish(userSchema), null),
  }),
});

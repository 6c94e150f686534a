// IAM: POST /v3/auth/tokens, GET /v3/auth/tokens, GET /v3/projects
import { z } from 'zod';
import { projectIdSchema } from '#domain/ids.ts';
import { rowsOf, text } from './reading.ts';

const projectSchema = z.object({ id: projectIdSchema, name: text });

export const projectListSchema = z.object({ projects: rowsOf(projectSchema) });

const userSchema = z.object({ name: text, domain: z.object({ name: text }).nullish().catch(null) });

export const tokenSchema = z.object({
  token: z.object({
    issued_at: text,
    expires_at: text,
    project: projectSchema.nullish().catch(null),
    user: userSchema.nullish().catch(null),
  }),
});

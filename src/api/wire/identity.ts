// IAM: POST /v3/auth/tokens, GET /v3/projects
import { z } from 'zod';
import { projectIdSchema } from '#domain/ids.ts';
import { rowsOf, text } from './reading.ts';

const projectSchema = z.object({ id: projectIdSchema, name: text });

export const projectListSchema = z.object({ projects: rowsOf(projectSchema) });

export const tokenSchema = z.object({
  token: z.object({ expires_at: text, project: projectSchema.nullish().catch(null) }),
});

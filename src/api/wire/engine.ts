// modelarts_03_0073
import * as z from 'zod/mini';
import { listAnswer, rowsOf, text } from './reading.ts';

const engineSchema = z.object({
  engine_id: z.string(),
  engine_name: z.catch(text, ''),
  engine_version: z.catch(text, ''),
});

export const engineListSchema = listAnswer(z.object({ engines: rowsOf(engineSchema) }));

export type WireEngine = z.output<typeof engineSchema>;

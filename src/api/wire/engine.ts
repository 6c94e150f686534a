// modelarts_03_0073
import { z } from 'zod';
import { listAnswer, rowsOf, text } from './reading.ts';

const engineSchema = z.object({
  engine_id: z.string(),
  engine_name: text.catch(''),
  engine_version: text.catch(''),
});

export const engineListSchema = listAnswer(z.object({ engines: rowsOf(engineSchema) }));

export type WireEngine = z.output<typeof engineSchema>;

// modelarts_03_0072
import * as z from 'zod/mini';
import { count, flag, listAnswer, rowsOf, text } from './reading.ts';

const specificationSchema = z.object({
  spec_id: z.string(),
  spec_code: z.catch(text, ''),
  core: z.catch(text, ''),
  // Memory in GiB, despite its name.
  cpu: z.catch(text, ''),
  gpu_num: z.catch(count, 0),
  gpu_type: z.catch(text, ''),
  max_num: z.catch(count, 0),
  // True means sold out.
  no_resource: z.catch(flag, false),
});

export const specificationListSchema = listAnswer(z.object({ specs: rowsOf(specificationSchema) }));

export type WireSpecification = z.output<typeof specificationSchema>;

// modelarts_03_0072
import { z } from 'zod';
import { count, flag, listAnswer, rowsOf, text } from './reading.ts';

const specificationSchema = z.object({
  spec_id: z.string(),
  spec_code: text.catch(''),
  core: text.catch(''),
  // Memory in GiB, despite its name.
  cpu: text.catch(''),
  gpu_num: count.catch(0),
  gpu_type: text.catch(''),
  max_num: count.catch(0),
  // True means sold out.
  no_resource: flag.catch(false),
});

export const specificationListSchema = listAnswer(z.object({ specs: rowsOf(specificationSchema) }));

export type WireSpecification = z.output<typeof specificationSchema>;

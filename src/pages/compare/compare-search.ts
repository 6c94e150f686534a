import { z } from 'zod';

/** What the page takes from its address; what can't be used of `versions` is said on the page. */
export const compareSearchSchema = z
  .strictObject({
    /** Ids with commas between them; one of another job is `<job>.<version>`. The first is the reference. */
    versions: z.string().max(8192),
    metric: z.string().max(256),
    fields: z.literal('all'),
    axis: z.enum(['step', 'epoch', 'time', 'line', 'share']),
    scale: z.enum(['log', 'linear']),
    /** What is brushed (`log/compare/brush.ts`). */
    only: z.string().max(4096),
  })
  .partial();

export type CompareSearch = z.output<typeof compareSearchSchema>;

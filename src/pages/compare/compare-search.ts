import * as z from 'zod/mini';

/** What the page takes from its address; the page lists what cannot be used of `versions`. */
export const compareSearchSchema = z.partial(
  z.strictObject({
    /** Ids with commas between them; one of another job is `<job>.<version>`. The first is the reference. */
    versions: z.string().check(z.maxLength(8192)),
    metric: z.string().check(z.maxLength(256)),
    fields: z.literal('all'),
    axis: z.enum(['step', 'epoch', 'time', 'line', 'share']),
    scale: z.enum(['log', 'linear']),
    /** What is brushed (`log/compare/brush.ts`). */
    only: z.string().check(z.maxLength(4096)),
  }),
);

export type CompareSearch = z.output<typeof compareSearchSchema>;

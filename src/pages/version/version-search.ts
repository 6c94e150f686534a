import * as z from 'zod/mini';

/** What the page takes from its address: the log file that is open, a line of it (`<cursor>.<offset>`), and how many. */
export const versionSearchSchema = z.partial(
  z.strictObject({
    log: z.string().check(z.maxLength(256)),
    at: z.string().check(z.regex(/^\d{1,19}\.\d{1,3}$/)),
    lines: z.string().check(z.regex(/^[1-9]\d{0,6}$/)),
  }),
);

export type VersionSearch = z.output<typeof versionSearchSchema>;

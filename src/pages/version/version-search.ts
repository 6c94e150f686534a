import { z } from 'zod';

/** What the page takes from its address: the log file that is open, a line of it (`<cursor>.<offset>`), and how many. */
export const versionSearchSchema = z
  .strictObject({
    log: z.string().max(256),
    at: z.string().regex(/^\d{1,19}\.\d{1,3}$/),
    lines: z.string().regex(/^[1-9]\d{0,6}$/),
  })
  .partial();

export type VersionSearch = z.output<typeof versionSearchSchema>;

import { z } from 'zod';

/** What the page takes from its address: the log file that is open, and a line of it (`<cursor>.<offset>`). */
export const versionSearchSchema = z
  .strictObject({ log: z.string().max(256), at: z.string().regex(/^\d{1,19}\.\d{1,3}$/) })
  .partial();

export type VersionSearch = z.output<typeof versionSearchSchema>;

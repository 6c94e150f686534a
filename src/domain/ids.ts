import * as z from 'zod/mini';

/** Ids of the service are 64-bit integers: as text they keep every digit. */
const maximumLong = 9223372036854775807n;

export const isLong = (text: string): boolean => /^\d{1,19}$/.test(text) && BigInt(text) <= maximumLong;

/** An id or count as the service reads it: ` 07` is 7. */
export const integerText = (text: string): string => text.trim().replace(/^0+(?=\d+$)/, '');

/** Ids in their order as numbers, of any length and without leading zeros; 0 if they are the same. */
export const compareIds = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);

const longText = (message: string) => z.string().check(z.refine(isLong, message));

export const jobIdSchema = longText('A job id is a whole number.').brand<'JobId'>();
export const versionIdSchema = longText('A version id is a whole number.').brand<'VersionId'>();
export const projectIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'A project id is 32 hexadecimal digits.'))
  .brand<'ProjectId'>();

export type JobId = z.infer<typeof jobIdSchema>;
export type VersionId = z.infer<typeof versionIdSchema>;
export type ProjectId = z.infer<typeof projectIdSchema>;

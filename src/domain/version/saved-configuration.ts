import * as z from 'zod/mini';
import { countCharacters } from '#domain/draft/schema/rules.ts';

/** A configuration that is kept under a name in the project. */
export interface SavedConfiguration {
  readonly name: string;
  readonly description: string;
  /** Milliseconds since 1970; null if unknown. */
  readonly createTime: number | null;
}

const maxDescriptionCharacters = 256;

/** What a new set is called (modelarts_03_0058). */
export const savedConfigurationSchema = z.object({
  configurationName: z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'Enter a name of 1 to 64 letters, digits, hyphens and underscores.'),
    ),
  configurationDescription: z.string().check(
    z.refine((text) => countCharacters(text) <= maxDescriptionCharacters, {
      message: `Shorten the description to ${maxDescriptionCharacters} characters.`,
    }),
  ),
});

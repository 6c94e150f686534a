import * as z from 'zod/mini';
import { versionSubfolderLength } from '#domain/draft/version-subfolder.ts';
import { longestObsPath, normalizeObsFolder } from '#domain/obs-path.ts';
import { countCharacters, leaf, obsFolder, optionalObsFolder } from './rules.ts';

export const maxDescriptionCharacters = 256;

export const outputShape = z.prefault(
  z.object({
    outputPath: leaf,
    freshFolder: z._default(z.boolean(), true),
    logPath: leaf,
    jobDescription: leaf,
  }),
  {},
);

export const outputSchema = z
  .object({
    outputPath: obsFolder('output path'),
    freshFolder: z.boolean(),
    logPath: optionalObsFolder('log path'),
    jobDescription: z
      .string()
      .check(
        z.refine(
          (text) => countCharacters(text) <= maxDescriptionCharacters,
          `Shorten the job description to ${maxDescriptionCharacters} characters.`,
        ),
      ),
  })
  .check(
    z.superRefine(({ outputPath, freshFolder }, context) => {
      const most = longestObsPath - versionSubfolderLength;
      const length = normalizeObsFolder(outputPath).length;
      if (freshFolder && length > most && length <= longestObsPath) {
        const message = `Shorten the output path to ${most} characters: the new subfolder needs the rest.`;
        context.addIssue({ code: 'custom', path: ['outputPath'], message });
      }
    }),
  );

import { toConfiguration } from '#api/translate.ts';
import { configurationSchema } from '#api/wire/training-job-version.ts';
import type { Configuration } from '#domain/version/training-version.ts';

/** What a version runs with that tells nothing of it. */
export const emptyConfiguration: Configuration = toConfiguration(configurationSchema.parse({}).fields);

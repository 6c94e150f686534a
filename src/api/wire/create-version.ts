// modelarts_03_0050 (create), modelarts_03_0051 (stop), modelarts_03_0048 (delete)
import * as z from 'zod/mini';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { integer, optional, text } from './reading.ts';

/** The body of create-version as the service names it; ids are 64-bit integers. */
export interface CreateVersionBody {
  readonly job_desc?: string;
  readonly config: Readonly<Record<string, unknown>> & {
    readonly train_url: string;
    readonly pre_version_id: bigint;
  };
}

/** Only the version id is required: other odd fields must not make an accepted creation look unclear. */
export const createdVersionSchema = z.object({
  version_id: versionIdSchema,
  job_id: z.catch(optional(jobIdSchema), null),
  version_name: z.catch(text, ''),
  status: z.catch(optional(integer), null),
});

export const acknowledgedSchema = z.unknown();

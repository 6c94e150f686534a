// modelarts_03_0046
import * as z from 'zod/mini';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { count, integer, listAnswer, optional, rowsOf, text, time } from './reading.ts';

const jobSchema = z.object({
  job_id: jobIdSchema,
  job_name: z.catch(text, ''),
  job_desc: z.catch(text, ''),
  // Null for a job without versions.
  version_id: z.catch(optional(versionIdSchema), null),
  status: z.catch(optional(integer), null),
  create_time: z.catch(time, null),
  duration: z.catch(optional(integer), null),
  version_count: z.catch(count, 0),
  user: z.catch(z.nullish(z.object({ name: text })), null),
});

export const jobListSchema = listAnswer(z.object({ job_total_count: count, jobs: rowsOf(jobSchema) }));

export type WireJobList = z.output<typeof jobListSchema>;
export type WireJob = z.output<typeof jobSchema>;

// modelarts_03_0046
import { z } from 'zod';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { count, integer, listAnswer, optional, rowsOf, text, time } from './reading.ts';

const jobSchema = z.object({
  job_id: jobIdSchema,
  job_name: text.catch(''),
  job_desc: text.catch(''),
  // Null for a job without versions.
  version_id: optional(versionIdSchema).catch(null),
  status: optional(integer).catch(null),
  create_time: time.catch(null),
  duration: optional(integer).catch(null),
  version_count: count.catch(0),
  user: z.object({ name: text }).nullish().catch(null),
});

export const jobListSchema = listAnswer(z.object({ job_total_count: count, jobs: rowsOf(jobSchema) }));

export type WireJobList = z.output<typeof jobListSchema>;
export type WireJob = z.output<typeof jobSchema>;

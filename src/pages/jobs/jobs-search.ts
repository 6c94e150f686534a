import { z } from 'zod';
import type { JobFilter } from '#api/queries.ts';

/** The page's search parameters, all of them text; newest first where the address says nothing else. */
const schema = z.object({
  search: z.string().max(64).catch(''),
  sort: z.enum(['job_name', 'status', 'create_time', 'duration', 'version_count']).catch('create_time'),
  order: z.enum(['asc', 'desc']).catch('desc'),
  status: z.string().regex(/^\d+$/).catch(''),
  page: z
    .string()
    .regex(/^[1-9]\d*$/)
    .catch('1')
    .transform(Number),
});

export const readJobsSearch = (search: Readonly<Record<string, unknown>>): JobFilter => schema.parse(search);

/** What is as it would be anyway is left out, so that addresses stay short. */
export function writeJobsSearch(filter: JobFilter): Readonly<Record<string, string>> {
  const usual = new Map<string, unknown>(Object.entries(readJobsSearch({})));
  const said = Object.entries(filter).filter(([name, value]) => value !== usual.get(name));
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}

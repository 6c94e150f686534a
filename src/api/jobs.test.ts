import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { projectIdSchema } from '#domain/ids.ts';
import { createClient } from './client.ts';
import { jobsQuery } from './jobs.ts';

const projectId = projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');

const pageOf = (page: number, answer: object) => {
  const client = createClient({ fetch: async () => Response.json(answer), getToken: async () => 'token' });
  const filter = { search: '', sort: 'create_time', order: 'desc', status: '', page } as const;
  return new QueryClient().fetchQuery(jobsQuery(client, projectId, filter));
};

it.each([
  ['as the service counts them', 1, { job_total_count: 41, jobs: [{ job_id: 10 }] }, 41],
  ['those of the page where it does not', 1, { jobs: [{ job_id: 10 }, { job_id: 11 }] }, 2],
  ['never fewer than are there', 1, { job_total_count: 0, jobs: [{ job_id: 10 }] }, 1],
  ['with those of the pages before', 3, { jobs: [{ job_id: 10 }] }, 41],
  ['none where there are none', 1, { is_success: true }, 0],
  ['none on a page behind the last', 3, { jobs: [] }, 0],
])('counts the jobs: %s', async (_, page, answer, total) => {
  expect((await pageOf(page, answer)).total).toBe(total);
});

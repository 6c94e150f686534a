import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { ApiError } from '#api/errors/api-error.ts';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { algorithmsQuery, datasetsQuery } from './catalogue.ts';
import { type Client, createClient } from './client.ts';
import { fetchFrom } from './fetch-from.ts';
import { projectsQuery, signIn } from './identity.ts';
import { jobsQuery } from './jobs.ts';
import { readPolicy } from './read-policy.ts';
import {
  createVersionMutation,
  deleteVersionMutation,
  fetchVersions,
  stopVersionMutation,
  versionQuery,
} from './versions.ts';

const projectId = projectIdSchema.parse('p1');
const jobId = jobIdSchema.parse('9007199254740993');
const versionId = versionIdSchema.parse('9007199254740995');

/** A client whose answers are made from the address; the addresses are recorded. */
function serviceOf(answer: (url: URL) => unknown) {
  const addresses: string[] = [];
  const fetch = fetchFrom((request) => {
    const url = new URL(request.url);
    addresses.push(`${request.method} ${url.pathname}${url.search}`);
    return Response.json(answer(url));
  });
  return { client: createClient({ fetch, getToken: async () => 'token' }), addresses };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });

describe('reads', () => {
  it('ask for jobs as the service names it, always with an order', async () => {
    const { client, addresses } = serviceOf(() => ({ jobs: [], job_total_count: 41 }));
    const filter = { search: 'mn', sort: 'create_time', order: 'desc', status: '', page: 2 } as const;
    expect(await cache.fetchQuery(jobsQuery(client, projectId, filter))).toEqual({ jobs: [], total: 41 });
    expect(addresses).toEqual([
      'GET /v1/p1/training-jobs?page=2&per_page=20&sortBy=create_time&order=desc&search_content=mn',
    ]);
  });

  it('complete the versions of a job by their count', async () => {
    const { client, addresses } = serviceOf((url) => {
      const start = (Number(url.searchParams.get('page')) - 1) * 1000;
      const versions = range(start, Math.min(start + 1000, 1500)).map((id) => ({ version_id: id + 1 }));
      return { job_name: 'j', version_count: 1500, versions };
    });
    const list = await fetchVersions(client, projectId, jobId);
    expect(list.versions).toHaveLength(1500);
    expect(list.jobName).toBe('j');
    expect(addresses).toEqual(
      [1, 2].map((page) => `GET /v1/p1/training-jobs/${jobId}/versions?page=${page}&per_page=1000`),
    );
  });

  it('of a thousand versions are one, if their count says so', async () => {
    for (const [count, pages] of [
      [1000, 1],
      [0, 2],
      [1001, 2],
    ]) {
      const { client, addresses } = serviceOf((url) => ({
        version_count: count,
        versions:
          url.searchParams.get('page') === '1' ? range(0, 1000).map((id) => ({ version_id: id + 1 })) : [],
      }));
      expect((await fetchVersions(client, projectId, jobId)).versions).toHaveLength(1000);
      expect(addresses).toHaveLength(pages ?? 0);
    }
  });

  it('end although the service repeats itself', async () => {
    const { client, addresses } = serviceOf(() => ({ version_count: 9, versions: [{ version_id: 1 }] }));
    expect((await fetchVersions(client, projectId, jobId)).versions).toHaveLength(1);
    expect(addresses).toHaveLength(2);
  });

  it('count pages where datasets say offset, and do not trust their total', async () => {
    const { client, addresses } = serviceOf((url) => {
      const page = Number(url.searchParams.get('offset'));
      return {
        total_number: 100,
        datasets: range(page * 100, page === 0 ? 100 : 130).map((id) => ({ dataset_id: `d${id}` })),
      };
    });
    expect(await cache.fetchQuery(datasetsQuery(client, projectId))).toHaveLength(130);
    expect(addresses.map((address) => /offset=(\d)/.exec(address)?.[1])).toEqual(['0', '1']);
  });

  it('read all pages of algorithms, and projects', async () => {
    const { client } = serviceOf((url) =>
      url.pathname === '/v3/projects'
        ? {
            projects: [
              { id: 'p1', name: 'eu-de' },
              { id: '/', name: 'bad' },
            ],
          }
        : { model_total_count: 1, models: [{ model_id: 4, model_name: 'ResNet_v2_50' }] },
    );
    expect(await cache.fetchQuery(algorithmsQuery(client, projectId))).toMatchObject([{ id: '4' }]);
    expect(await cache.fetchQuery(projectsQuery(client))).toEqual([{ id: 'p1', name: 'eu-de' }]);
  });

  it('keep the answer of a version as it came', async () => {
    const { client } = serviceOf(() => ({
      job_id: 1,
      version_id: 2,
      status: 8,
      system_metric_list: '{"cpuUsage":[5]}',
    }));
    const reading = await cache.fetchQuery(versionQuery(client, projectId, jobId, versionId));
    expect(reading).toMatchObject({ version: { status: 8 }, systemUse: { cpu: [5] } });
    expect(JSON.parse(reading.source)).toMatchObject({ version_id: 2 });
  });

  it('are repeated twice where the failure may pass', () => {
    const failure = (kind: ApiError['kind'], retryAfter: number | null = null) =>
      new ApiError({ kind, status: null, code: null, words: '', requestId: null, retryAfter });
    expect([0, 1, 2].map((count) => readPolicy.retry(count, failure('server')))).toEqual([true, true, false]);
    expect(readPolicy.retry(0, failure('refused'))).toBe(false);
    expect(readPolicy.retry(0, new Error('ours'))).toBe(false);
    expect(readPolicy.retryDelay(0, failure('throttled', 7_000))).toBe(7_000);
    expect(readPolicy.retryDelay(1, failure('server'))).toBe(2_000);
  });
});

describe('writes', () => {
  it('tell what was created', async () => {
    const { client, addresses } = serviceOf(() => ({
      is_success: true,
      job_id: 10,
      status: 1,
      version_id: 10,
      version_name: 'V0001',
    }));
    const body = { config: { train_url: '/b/o/', pre_version_id: 20n } };
    const mutation = cache.getMutationCache().build(cache, createVersionMutation(client, projectId, jobId));
    expect(await mutation.execute(body)).toEqual({
      jobId: '10',
      versionId: '10',
      versionName: 'V0001',
      status: 1,
    });
    expect(addresses).toEqual([`POST /v1/p1/training-jobs/${jobId}/versions`]);
  });

  it('make the lists that they change stale', async () => {
    const { client } = serviceOf(() => ({ is_success: true }));
    const list = ['versions', projectId, jobId];
    cache.setQueryData(list, {});
    const mutation = cache.getMutationCache().build(cache, stopVersionMutation(client, projectId, jobId));
    await mutation.execute(versionId);
    expect(cache.getQueryState(list)?.isInvalidated).toBe(true);
  });
});

describe('deleting a version', () => {
  const list = {
    jobName: 'j',
    jobDescription: '',
    serverTime: null,
    versions: [{ id: versionId }, { id: '7' }],
  };
  const deleting = (client: Client) =>
    cache.getMutationCache().build(cache, deleteVersionMutation(client, projectId, jobId));

  it('takes it out of the list', async () => {
    const { client, addresses } = serviceOf(() => ({ is_success: true }));
    cache.setQueryData(['versions', projectId, jobId], list);
    await deleting(client).execute(versionId);
    expect(addresses).toEqual([`DELETE /v1/p1/training-jobs/${jobId}/versions/${versionId}`]);
    expect(cache.getQueryData(['versions', projectId, jobId])).toMatchObject({ versions: [{ id: '7' }] });
  });

  it.each(['ModelArts.0102', 'ModelArts.6357'])('is done where the service says %s', async (error_code) => {
    const { client } = serviceOf(() => ({ is_success: false, error_code, error_msg: 'gone' }));
    await expect(deleting(client).execute(versionId)).resolves.toBeUndefined();
  });

  it('fails where the service refuses', async () => {
    const { client } = serviceOf(() => ({
      is_success: false,
      error_code: 'ModelArts.2796',
      error_msg: 'no',
    }));
    await expect(deleting(client).execute(versionId)).rejects.toMatchObject({ code: 'ModelArts.2796' });
  });
});

describe('signing in', () => {
  const credentials = { user: 'demo', password: 'secret', account: 'OTC', projectId };

  it('takes the token from the header', async () => {
    const fetch = fetchFrom(async (request) => {
      expect(await request.json()).toEqual({
        auth: {
          identity: {
            methods: ['password'],
            password: { user: { name: 'demo', password: 'secret', domain: { name: 'OTC' } } },
          },
          scope: { project: { id: 'p1' } },
        },
      });
      const token = { expires_at: '2026-11-24T14:00:00.000000Z', project: { id: 'p1', name: 'eu-de' } };
      return Response.json({ token }, { status: 201, headers: { 'X-Subject-Token': 'abc' } });
    });
    const expiresAt = Date.parse('2026-11-24T14:00:00Z');
    expect(await signIn(fetch, credentials)).toEqual({
      ...{ token: 'abc', expiresAt, projectId: 'p1', projectName: 'eu-de' },
      ...{ user: '', account: '' },
    });
  });

  it('says what IAM said', async () => {
    const fetch = fetchFrom(() =>
      Response.json({ error: { code: 401, message: 'Wrong password.' } }, { status: 401 }),
    );
    await expect(signIn(fetch, credentials)).rejects.toMatchObject({
      kind: 'signed-out',
      message: 'Wrong password.',
    });
  });

  it('is nothing without a token', async () => {
    const fetch = fetchFrom(() => Response.json({ token: { expires_at: '' } }, { status: 201 }));
    await expect(signIn(fetch, credentials)).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

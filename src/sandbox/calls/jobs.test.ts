import { describe, expect, it } from 'vitest';
import { expectTypes } from '#test-support/sandbox/expect-types.ts';
import { at, createTestClient, versionBody } from '#test-support/sandbox/test-client.ts';

const client = await createTestClient();

describe('jobs', () => {
  it('are listed', async () => {
    const { json, status } = await client.get('training-jobs');
    expect(status).toBe(200);
    expect(json).toMatchObject({ is_success: true, job_total_count: 7, job_count_limit: 9993, quotas: 16 });
    expectTypes(at(json, 'jobs', 0), {
      job_id: 'number',
      job_name: 'string',
      version_id: 'number',
      status: 'number',
      create_time: 'number',
      duration: 'number',
      job_desc: 'string',
      version_count: 'number',
      user: 'object',
    });
  });

  it('without versions have nulls', async () => {
    const { json } = await client.get('training-jobs?search_content=fresh');
    expect(at(json, 'jobs', 0)).toMatchObject({
      job_id: 13,
      version_id: null,
      status: null,
      duration: null,
      version_count: 0,
    });
  });

  const names = async (query: string): Promise<unknown[]> => {
    const jobs = at((await client.get(`training-jobs?${query}`)).json, 'jobs');
    return Array.isArray(jobs) ? jobs.map((job) => at(job, 'job_name')) : [];
  };

  it('are sorted, searched, filtered and paged', async () => {
    const byName = [
      'bert-custom-image',
      'big-ids',
      'fresh-job',
      'jobtest_TF',
      'long-history',
      'mnist-tensorflow',
      'resnet50-flowers',
    ];
    expect(await names('')).toEqual(byName);
    expect(await names('order=desc')).toEqual(byName.toReversed());
    expect(await names('per_page=3&page=3')).toEqual(['resnet50-flowers']);
    expect(await names('per_page=3&page=4')).toEqual([]);
    expect(await names('search_content=TENSOR')).toEqual(['mnist-tensorflow']);
    expect(await names('status=11')).toEqual(['bert-custom-image']);
    expect(await names('sortBy=version_count&order=desc&per_page=2')).toEqual([
      'long-history',
      'mnist-tensorflow',
    ]);
    expect((await names('sortBy=create_time&order=asc'))[0]).toBe('jobtest_TF');
    expect((await names('sortBy=status'))[0]).toBe('fresh-job');
    expect(await names('workspace_id=0123456789abcdef0123456789abcdef')).toEqual([]);
  });

  it.each([
    'per_page=0',
    'per_page=1001',
    'per_page=1e3',
    'per_page=-1',
    'page=0',
    'page=65536',
    'page=1.5',
    'sortBy=sort_by',
    'order=up',
    'status=x',
    'status=-1',
    `search_content=${'x'.repeat(65)}`,
  ])('refuse %.30s', async (query) => {
    const answer = await client.get(`training-jobs?${query}`);
    expect(answer).toMatchObject({ status: 400, json: { is_success: false, error_code: 'ModelArts.0104' } });
    expect(at(answer.json, 'error_message')).toContain(query.split('=')[0]);
  });

  it('are created, described and deleted', async () => {
    const { config } = versionBody({ train_url: '', pre_version_id: undefined });
    const volumes = [{ nfs: { id: 'n', src_path: '/a', dest_path: '/b' } }];
    const created = await client.send('POST', 'training-jobs', {
      job_name: 'new-job',
      config: { ...config, volumes },
    });
    expectTypes(created.json, {
      is_success: 'boolean',
      job_id: 'number',
      job_name: 'string',
      status: 'number',
      create_time: 'number',
      version_id: 'number',
      version_name: 'string',
      resource_id: 'string',
    });
    const id = at(created.json, 'job_id');
    const detail = await client.get(`training-jobs/${id}/versions/${at(created.json, 'version_id')}`);
    expect(detail.json).toMatchObject({
      train_url: null,
      pre_version_id: null,
      volumes: [{ nfs: { id: 'n', src_path: '/a', dest_path: '/b', read_only: false } }],
    });
    const twice = await client.send('POST', 'training-jobs', { job_name: 'new-job', config });
    expect(twice).toMatchObject({
      status: 400,
      json: { error_code: 'ModelArts.0103', error_message: 'Job name:new-job is existed' },
    });
    expect((await client.send('PUT', `training-jobs/${id}`, { job_desc: 'new text' })).json).toEqual({
      is_success: true,
    });
    expect(at((await client.get(`training-jobs/${id}/versions`)).json, 'job_desc')).toBe('new text');
    for (const body of [{}, { job_desc: null }, { job_desc: 'x'.repeat(257) }]) {
      expect((await client.send('PUT', `training-jobs/${id}`, body)).json).toMatchObject({
        error_code: 'ModelArts.0104',
      });
    }
    expect((await client.send('PUT', `training-jobs/${id}`, { job_desc: '' })).status).toBe(200);
    expect((await client.send('DELETE', `training-jobs/${id}`)).json).toEqual({ is_success: true });
    expect(await client.get(`training-jobs/${id}/versions`)).toMatchObject({
      status: 404,
      json: { error_code: 'ModelArts.0102' },
    });
  });

  it('can be created without a version', async () => {
    const created = await client.send('POST', 'training-jobs', {
      job_name: 'bare',
      config: { create_version: false },
    });
    expect(created.json).toMatchObject({ is_success: true, version_id: null });
    const id = at(created.json, 'job_id');
    expect((await client.get(`training-jobs/${id}/versions`)).json).toMatchObject({
      version_count: 0,
      versions: [],
    });
    await client.send('DELETE', `training-jobs/${id}`);
  });

  it.each([
    [{ job_name: 'a b' }, '0104'],
    [{ job_name: 'x'.repeat(65) }, '0104'],
    [{}, '0104'],
    [{ job_name: 5 }, '2825'],
    [{ job_name: 'ok', workspace_id: 'mine' }, '0104'],
    [{ job_name: 'ok', config: { volumes: [{}] } }, '0104'],
    [{ job_name: 'ok', job_desc: 'x'.repeat(257) }, '0104'],
  ])('refuse to be created as %j', async (changes, code) => {
    const body = { ...versionBody(), ...changes };
    expect((await client.send('POST', 'training-jobs', body)).json).toMatchObject({
      error_code: `ModelArts.${code}`,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { newState } from '#sandbox/data/new-state.ts';
import { createService } from '#sandbox/service.ts';
import type { State } from '#sandbox/state.ts';
import { createTestClient, projectId, startTime } from '#test-support/sandbox/test-client.ts';
import { bytesOf } from '#test-support/sandbox/test-rules.ts';

const service = createService();

const bodyFor = (preVersionId: string, trainUrl: string): object => ({
  config: {
    pre_version_id: preVersionId,
    worker_server_num: 1,
    app_url: '/team-ml/code/',
    boot_file_url: '/team-ml/code/train.py',
    data_url: '/team-ml/data/',
    spec_id: 1,
    engine_id: 1,
    train_url: trainUrl,
  },
});

/** A state with a job of one version, and `count` versions in other jobs. */
function stateWith(count: number): State {
  const state = newState('large', startTime);
  const [many, one] = state.jobs;
  const version = many?.versions[0];
  if (many === undefined || one === undefined || version === undefined) throw new Error('There is no job.');
  const versions = Array.from({ length: count }, (_, index) => ({
    ...version,
    id: String(10_000_000 + index),
    config: { ...version.config, trainUrl: `/team-ml/many/${index}` },
  }));
  state.jobs = [
    { ...one, versions: one.versions.slice(0, 1) },
    { ...many, versions },
  ];
  state.tokens = [{ text: 't', projectId, expiresAtReal: startTime + 1_000_000 }];
  return state;
}

/** How many properties of versions of other jobs a creation reads; `state` has been asked once before. */
async function readsOfOthers(count: number): Promise<number> {
  const state = stateWith(count);
  const [job, others] = state.jobs;
  if (job === undefined || others === undefined) throw new Error('There is no job.');
  let reads = 0;
  others.versions = others.versions.map(
    (version) =>
      new Proxy(version, {
        get: (target, key, receiver) => {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  const create = async (folder: string) => {
    const answer = await service(
      state,
      {
        method: 'POST',
        path: `/v1/${projectId}/training-jobs/${job.id}/versions`,
        url: new URL('http://sandbox/'),
        headers: new Headers({ 'X-Auth-Token': 't' }),
        body: {
          bytes: bytesOf(JSON.stringify(bodyFor(job.versions[0]?.id ?? '', folder))),
          isTooLarge: false,
        },
      },
      { realNow: startTime, random: () => 0.5 },
    );
    expect(answer).toMatchObject({ status: 200 });
  };
  await create('/team-ml/first/');
  reads = 0;
  await create('/team-ml/second/');
  await create('/team-ml/many/7/');
  return reads;
}

describe('a creation', () => {
  it('costs the same among 100 versions and among 20,000', async () => {
    const [few, many] = [await readsOfOthers(100), await readsOfOthers(20_000)];
    expect(many).toBe(few);
    expect(many).toBeLessThan(20);
  });
});

describe('an output folder', () => {
  async function client() {
    const test = await createTestClient();
    const { json } = await test.get('training-jobs?per_page=1');
    const [job] = (json as { jobs: { job_id: number; version_id: number }[] }).jobs;
    if (job === undefined) throw new Error('There is no job.');
    const versions = `training-jobs/${job.job_id}/versions`;
    const create = async (folder: string) => {
      const answer = await test.send('POST', versions, bodyFor(String(job.version_id), folder));
      return answer.json as { is_success: boolean; error_code?: string; version_id?: number };
    };
    return { ...test, create, versions };
  }

  const busy = { is_success: false, error_code: 'ModelArts.2604' };

  it('is busy with and without its final slash until its version has ended', async () => {
    const { create, advance } = await client();
    expect(await create('/team-ml/o/1')).toMatchObject({ is_success: true });
    expect(await create('/team-ml/o/1/')).toMatchObject(busy);
    expect(await create('/team-ml/o/1')).toMatchObject(busy);
    expect(await create('/team-ml/o/10/')).toMatchObject({ is_success: true });
    advance(600_000);
    expect(await create('/team-ml/o/1/')).toMatchObject({ is_success: true });
    expect(await create('/team-ml/o/1')).toMatchObject(busy);
  });

  it('is free once its version was deleted, its job was deleted, or the data was made again', async () => {
    const { create, send, versions } = await client();
    const { version_id: id } = await create('/team-ml/o/1/');
    await send('DELETE', `${versions}/${id}`);
    expect(await create('/team-ml/o/1/')).toMatchObject({ is_success: true });
    const { json } = await send('POST', 'training-jobs', {
      job_name: 'other',
      ...bodyFor('0', '/team-ml/o/2/'),
    });
    expect(await create('/team-ml/o/2/')).toMatchObject(busy);
    await send('DELETE', `training-jobs/${(json as { job_id: number }).job_id}`);
    expect(await create('/team-ml/o/2/')).toMatchObject({ is_success: true });
    await send('POST', '/sandbox/reset', { data: 'demo' });
    expect(await create('/team-ml/o/1/')).toMatchObject({ is_success: true });
  });
});

import { describe, expect, it } from 'vitest';
import { expectTypes } from '#test-support/sandbox/expect-types.ts';
import { at, createTestClient } from '#test-support/sandbox/test-client.ts';

const client = await createTestClient();

describe('saved configurations', () => {
  const path = 'training-job-configs';
  const flat = {
    worker_server_num: 1,
    model_id: 4,
    spec_id: 9,
    parameter: [{ label: 'lr', value: '0.01' }],
    log_url: '/b/log/',
  };

  it('are created, listed, shown, changed and deleted', async () => {
    const created = await client.send('POST', path, {
      config_name: 'config123',
      config_desc: 'text',
      ...flat,
    });
    expect(created).toMatchObject({ status: 200, json: { is_success: true } });
    await client.send('POST', path, {
      ...flat,
      config_name: 'b',
      data_url: '/b/data/',
      train_url: '/b/out/',
    });
    expect(await client.send('POST', path, { config_name: 'b', ...flat })).toMatchObject({
      status: 400,
      json: { error_code: 'ModelArts.0103' },
    });
    const list = await client.get(path);
    expect(list.json).toMatchObject({
      config_total_count: 2,
      configs: [{ config_name: 'config123' }, { config_name: 'b' }],
    });
    expectTypes(at(list.json, 'configs', 0), {
      config_name: 'string',
      config_desc: 'string',
      create_time: 'number',
      engine_type: 'number',
      engine_name: 'string',
      engine_id: 'number',
      engine_version: 'string',
      user_image_url: 'null',
      user_command: 'null',
    });
    expect((await client.get(`${path}/config123`)).json).toMatchObject({
      is_success: true,
      config_desc: 'text',
      worker_server_num: 1,
      parameter: [{ label: 'lr', value: '0.01' }],
      spec_id: 9,
      spec_code: 'modelarts.vm.gpu.t4u8',
      core: '8',
      train_url: null,
      data_url: null,
    });
    expect((await client.get(`${path}/b`)).json).toMatchObject({ data_url: '/b/data/' });
    const numbers = JSON.stringify({ ...flat, config_name: 'numbers' }).replace('"0.01"', '1e-07');
    await client.send('POST', path, numbers);
    expect((await client.get(`${path}/numbers`)).text).toContain('{"label":"lr","value":1e-07}');
    await client.send('DELETE', `${path}/numbers`);
    expect(
      (await client.send('PUT', `${path}/b`, { ...flat, config_name: 'ignored', worker_server_num: 2 }))
        .status,
    ).toBe(200);
    expect((await client.get(`${path}/b`)).json).toMatchObject({ worker_server_num: 2, data_url: null });
    expect((await client.get(`${path}?config_type=sample`)).json).toMatchObject({ config_total_count: 0 });
    expect((await client.get(`${path}?config_type=sample&sortBy=create_time`)).status).toBe(400);
    expect((await client.send('DELETE', `${path}/b`)).json).toEqual({ is_success: true });
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await client.send(method, `${path}/b`, method === 'PUT' ? flat : undefined);
      expect(answer).toMatchObject({ status: 404, json: { error_code: 'ModelArts.0102' } });
    }
  });

  it.each([
    [{ config_name: 'a b' }, '0104'],
    [{ config_name: undefined }, '0104'],
    [{ model_id: 99 }, '2755'],
    [{ spec_id: 99 }, '2781'],
    [{ worker_server_num: 99 }, '2793'],
    [{ data_url: 'x' }, '2791'],
    [{ parameter: [{}] }, '0104'],
    [{ config_desc: 'x'.repeat(257) }, '0104'],
  ])('refuse %j', async (changes, code) => {
    const answer = await client.send('POST', path, { config_name: 'c', ...flat, ...changes });
    expect(answer.json).toMatchObject({ error_code: `ModelArts.${code}` });
  });
});

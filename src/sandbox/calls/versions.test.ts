import { describe, expect, it } from 'vitest';
import { expectTypes } from '#test-support/sandbox/expect-types.ts';
import { at, createTestClient, versionBody } from '#test-support/sandbox/test-client.ts';

const client = await createTestClient();

/** modelarts_03_0047 and the captured answers: the JSON type of each field. */
const versionFields = {
  version_id: 'number',
  version_name: 'string',
  pre_version_id: 'number|null',
  engine_id: 'number|null',
  engine_type: 'number|null',
  engine_name: 'string|null',
  engine_version: 'string|null',
  status: 'number',
  app_url: 'string|null',
  boot_file_url: 'string|null',
  train_url: 'string|null',
  log_url: 'string|null',
  user_image_url: 'string|null',
  user_command: 'string|null',
  create_time: 'number',
  start_time: 'number|null',
  duration: 'number',
  parameter: 'array',
  spec_id: 'number|null',
  core: 'string',
  cpu: 'string',
  gpu_num: 'number',
  gpu_type: 'string',
  worker_server_num: 'number',
  data_url: 'string|null',
  dataset_id: 'string|null',
  dataset_version_id: 'string|null',
  dataset_name: 'string|null',
  dataset_version_name: 'string|null',
  data_source: 'array|null',
  model_id: 'number|null',
  model_metric_list: 'string',
  resource_id: 'string',
  pool_id: 'string',
  pool_name: 'string',
  pool_type: 'string',
  volumes: 'array|null',
  nas_type: 'string',
  nas_share_addr: 'null',
  nas_mount_path: 'null',
} as const;

describe('versions', () => {
  it('that have ended are listed alike each time', async () => {
    const path = 'training-jobs/14/versions';
    const first = await client.get(path);
    expect((await client.get(path)).json).toEqual(first.json);
  });

  it('are listed newest first, all of them on page 0', async () => {
    const all = await client.get('training-jobs/14/versions');
    expectTypes(all.json, {
      is_success: 'boolean',
      job_id: 'number',
      job_name: 'string',
      job_desc: 'string',
      version_count: 'number',
      versions: 'array',
    });
    expect(all.json).toMatchObject({ version_count: 120, versions: { length: 120 } });
    expect(at(all.json, 'versions', 0, 'version_id')).toBe(1120);
    expectTypes(at(all.json, 'versions', 0), {
      ...versionFields,
      gpu: 'boolean',
      system_metric_list: 'string',
    });
    const page = await client.get('training-jobs/14/versions?page=12&per_page=10');
    expect(at(page.json, 'versions', 9, 'version_name')).toBe('V0001');
    expect((await client.get('training-jobs/14/versions?page=2')).json).toMatchObject({
      versions: { length: 10 },
    });
    expect((await client.get('training-jobs/14/versions?per_page=5')).json).toMatchObject({
      versions: { length: 120 },
    });
    for (const query of ['page=-1', 'per_page=0', 'per_page=1001']) {
      expect((await client.get(`training-jobs/14/versions?${query}`)).status).toBe(400);
    }
  });

  it('are shown with all fields in all kinds of jobs', async () => {
    for (const path of [
      '10/versions/19',
      '11/versions/31',
      '12/versions/41',
      '567524/versions/1108482',
      '14/versions/1001',
    ]) {
      const { json } = await client.get(`training-jobs/${path}`);
      expectTypes(json, {
        ...versionFields,
        is_success: 'boolean',
        job_id: 'number',
        job_name: 'string',
        job_desc: 'string',
        spec_code: path.startsWith('12') ? 'null' : 'string',
        system_metric_list: 'object',
      });
    }
  });

  it('are as captured in the worked example', async () => {
    const { json } = await client.get('training-jobs/567524/versions/1108482');
    const zeros = ['0', '0'];
    expect(json).toEqual({
      is_success: true,
      job_id: 567524,
      job_name: 'jobtest_TF',
      job_desc: 'digits',
      version_id: 1108482,
      version_name: 'V0001',
      pre_version_id: null,
      engine_type: 1,
      engine_name: 'TensorFlow',
      engine_id: 4,
      engine_version: 'TF-1.8.0-python3.6',
      status: 10,
      app_url: '/test-modelarts/mnist-tensorflow-code/',
      boot_file_url: '/test-modelarts/mnist-tensorflow-code/train_mnist_tf.py',
      create_time: 1609121837000,
      start_time: 1609121913000,
      duration: 1326,
      parameter: [],
      spec_id: 27,
      spec_code: 'modelarts.vm.cpu.8u',
      core: '8',
      cpu: '32',
      gpu_num: 0,
      gpu_type: '',
      worker_server_num: 1,
      data_url: '/test-modelarts/dataset-mnist/',
      train_url: '/test-modelarts/mnist-model/output/',
      log_url: null,
      dataset_id: null,
      dataset_version_id: null,
      dataset_name: null,
      dataset_version_name: null,
      data_source: [{ type: 'obs', data_url: '/test-modelarts/dataset-mnist/' }],
      model_id: null,
      model_metric_list: '{}',
      system_metric_list: {
        cpuUsage: zeros,
        memUsage: zeros,
        gpuUtil: zeros,
        gpuMemUsage: zeros,
        diskReadRate: zeros,
        diskWriteRate: zeros,
        recvBytesRate: zeros,
        sendBytesRate: zeros,
        interval: 1,
      },
      user_image_url: null,
      user_command: null,
      resource_id: 'jobaedef089',
      pool_id: 'pool7d1e384a',
      pool_name: 'hec-train-pub-cpu',
      pool_type: 'SYSTEM_DEFINED',
      nas_type: 'efs',
      nas_share_addr: null,
      nas_mount_path: null,
      volumes: null,
    });
  });

  it('have a resolved manifest, an internal engine and model metrics with a built-in algorithm', async () => {
    const { json } = await client.get('training-jobs/11/versions/31');
    expect(json).toMatchObject({
      model_id: 4,
      engine_id: 501,
      engine_type: 1001,
      engine_name: 'INNER_MXNET',
      data_url: '/team-ml/datasets/flowers/annotation/V003/V003.manifest',
      dataset_name: 'flowers',
      data_source: null,
    });
    const metrics: unknown = JSON.parse(String(at(json, 'model_metric_list')));
    expect(at(metrics, 'total_metric', 'total_metric_values')).toMatchObject({
      accuracy: expect.any(Number),
    });
  });

  it('have their pool', async () => {
    const dedicated = await client.get('training-jobs/12/versions/40');
    expect(dedicated.json).toMatchObject({
      pool_id: 'pool9928813f',
      pool_name: 'p100',
      pool_type: 'USER_DEFINED',
      spec_id: null,
    });
  });

  it('keep every digit of large ids and of numbers', async () => {
    const { text } = await client.get('training-jobs/9007199254740993/versions/9007199254740997');
    const list = await client.get('training-jobs/9007199254740993/versions');
    for (const part of [
      '"job_id":9007199254740993',
      '"version_id":9007199254740997',
      '"pre_version_id":9007199254740995',
      '"spec_id":9007199254741001',
      '{"label":"learning_rate","value":"1e-07"}',
      '{"label":"batch_size","value":"32.0"}',
      '"value":"12345678901234567890"',
    ]) {
      expect(text).toContain(part);
      // There the job appears once, beside its versions.
      expect(list.text).toContain(part);
    }
    const body = versionBody({ pre_version_id: '9007199254740997', train_url: '/b/big/' });
    const created = await client.send('POST', 'training-jobs/9007199254740993/versions', body);
    expect(created.text).toContain('"version_id":9007199254741003');
  });

  it('are created by the sample of the page as it is printed', async () => {
    const sample =
      '{"job_desc":"This is a ModelArts job","config":{"worker_server_num":1,"app_url":"/usr/app/","boot_file_url":"/usr/app/boot.py","parameter":[{"label":"learning_rate","value":"0.01"},{"label":"batch_size","value":"32"}],"dataset_id":"38277e62-9e59-48f4-8d89-c8cf41622c24","dataset_version_id":"2ff0d6ba-c480-45ae-be41-09a8369bfc90","spec_id":1,"engine_id":1,"train_url":"/usr/train/","log_url":"/usr/log/","pre_version_id":20}}';
    const created = await client.send('POST', 'training-jobs/10/versions/', sample);
    expect(created.status).toBe(200);
    expect(created.json).toEqual({
      is_success: true,
      job_id: 10,
      job_name: 'mnist-tensorflow',
      status: 1,
      create_time: expect.any(Number),
      version_id: expect.any(Number),
      version_name: 'V0007',
    });
    const detail = await client.get(`training-jobs/10/versions/${at(created.json, 'version_id')}`);
    expect(detail.json).toMatchObject({ job_desc: 'This is a ModelArts job', start_time: null, duration: 0 });
    expect(at(detail.json, 'system_metric_list', 'cpuUsage')).toEqual(['-1']);
  });

  it('are deleted, and their names are not used again', async () => {
    const create = () =>
      client.send(
        'POST',
        'training-jobs/11/versions',
        versionBody({ pre_version_id: 30, train_url: '/b/del/' }),
      );
    const first = await create();
    expect(first.json).toMatchObject({ version_name: 'V0003' });
    const path = `training-jobs/11/versions/${at(first.json, 'version_id')}`;
    expect((await client.send('DELETE', path)).json).toEqual({ is_success: true });
    expect(await client.send('DELETE', path)).toMatchObject({
      status: 404,
      json: { error_code: 'ModelArts.0102' },
    });
    expect((await create()).json).toMatchObject({ version_name: 'V0004' });
    expect(at((await client.get('training-jobs/11/versions')).json, 'version_count')).toBe(3);
  });

  it('of all jobs have a list of their own, in the place of a job id', async () => {
    const { json } = await client.get('training-jobs/versions?limit=1&sort_by=create_time&order=asc');
    expect(at(json, 'versions', 0)).toMatchObject({
      version_id: 1108482,
      flavor_code: 'modelarts.vm.cpu.8u',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { algorithmListSchema } from '#api/wire/built-in-algorithm.ts';
import { createdVersionSchema } from '#api/wire/create-version.ts';
import { datasetListSchema, datasetVersionListSchema } from '#api/wire/dataset.ts';
import { engineListSchema } from '#api/wire/engine.ts';
import { specificationListSchema } from '#api/wire/resource-specification.ts';
import { jobListSchema } from '#api/wire/training-job.ts';
import { versionDetailSchema, versionListSchema } from '#api/wire/training-job-version.ts';
import { jobIdSchema, versionIdSchema } from '#domain/ids.ts';
import { parseJson } from '#util/lossless-json.ts';
import {
  toAlgorithm,
  toDataset,
  toDatasetVersion,
  toEngine,
  toJob,
  toSpecification,
  toVersionDetail,
  toVersionList,
} from './translate.ts';

const read = <T>(schema: z.ZodMiniType<T>, json: string): T => schema.parse(parseJson(json));
const asked = { jobId: jobIdSchema.parse('10'), versionId: versionIdSchema.parse('20') };
const detailOf = (fields: string) =>
  toVersionDetail(
    read(versionDetailSchema, `{"is_success":true,"job_id":10,"version_id":20,${fields}}`),
    asked,
  );

// The worked example of modelarts_03_0047, as captured.
const captured = `{"is_success":true,"job_id":567524,"job_name":"jobtest_TF","job_desc":"digits","version_id":1108482,
  "version_name":"V0001","pre_version_id":null,"engine_type":1,"engine_name":"TensorFlow","engine_id":4,
  "engine_version":"TF-1.8.0-python3.6","status":10,"app_url":"/test-modelarts/mnist-tensorflow-code/",
  "boot_file_url":"/test-modelarts/mnist-tensorflow-code/train_mnist_tf.py","create_time":1609121837000,
  "start_time":1609121913000,"duration":1326,"parameter":[],"spec_id":27,"spec_code":"modelarts.vm.cpu.8u","core":"8",
  "cpu":"32","gpu_num":0,"gpu_type":"","worker_server_num":1,"data_url":"/test-modelarts/dataset-mnist/",
  "train_url":"/test-modelarts/mnist-model/output/","log_url":null,"dataset_id":null,"dataset_version_id":null,
  "data_source":[{"type":"obs","data_url":"/test-modelarts/dataset-mnist/"}],"model_id":null,"model_metric_list":"{}",
  "system_metric_list":{"cpuUsage":["0","0"],"interval":1},"user_image_url":null,"user_command":null,
  "resource_id":"jobaedef089","pool_id":"pool7d1e384a","pool_name":"hec-train-pub-cpu","pool_type":"SYSTEM_DEFINED",
  "nas_type":"efs","nas_share_addr":null,"nas_mount_path":null,"volumes":null}`;

describe('a version', () => {
  it('is read from the worked example', () => {
    const version = toVersionDetail(read(versionDetailSchema, captured), asked);
    expect(version).toMatchObject({
      id: '1108482',
      jobId: '567524',
      baseId: null,
      status: 10,
      startTime: 1609121913000,
      duration: 1326,
      unreadable: [],
      configuration: {
        engineId: '4',
        algorithmId: '',
        specId: '27',
        poolType: 'SYSTEM_DEFINED',
        workers: '1',
        logPath: '',
        sources: [
          { kind: 'obs', dataPath: '/test-modelarts/dataset-mnist/', datasetId: '', datasetVersionId: '' },
        ],
        mounts: [],
      },
    });
  });

  it('keeps numbers as they were written', () => {
    const { configuration } = detailOf(
      '"pre_version_id":9007199254740993,"parameter":[{"label":"lr","value":1e-07},{"label":"size","value":32.0},' +
        '{"label":"seed","value":12345678901234567890},{"label":"flag","value":true},{"label":"none","value":null}]',
    );
    expect(configuration.parameters.map(({ value }) => value)).toEqual([
      '1e-07',
      '32.0',
      '12345678901234567890',
      'true',
      '',
    ]);
  });

  it('loses only the field that cannot be read, and says so', () => {
    const version = detailOf('"worker_server_num":{},"status":"x","engine_id":4,"pre_version_id":"V0001"');
    expect(version.unreadable.toSorted()).toEqual(['pre_version_id', 'status', 'worker_server_num']);
    expect(version).toMatchObject({
      status: null,
      baseId: null,
      configuration: { engineId: '4', workers: '' },
    });
  });

  it('loses only the row that cannot be read', () => {
    const version = detailOf(
      '"parameter":[{"label":"a","value":1},{"label":"b","value":[]},{"label":"c","value":3}]',
    );
    expect(version.unreadable).toEqual(['parameter[1]']);
    expect(version.configuration.parameters.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('has the ids that it was asked for by, where it does not tell them', () => {
    expect(toVersionDetail(read(versionDetailSchema, '{"status":1}'), asked)).toMatchObject({
      id: '20',
      jobId: '10',
      jobName: '10',
      status: 1,
    });
  });

  it.each([[], {}, { message: 'ok' }])('is not in %j', (answer) => {
    expect(versionDetailSchema.safeParse(answer).success).toBe(false);
  });

  it.each([
    ['8', 8],
    ['"8"', 8],
    ['99', 99],
    ['null', null],
    ['""', null],
  ])('with status %s has %j', (wire, status) => {
    expect(detailOf(`"status":${wire}`)).toMatchObject({ status, unreadable: [] });
  });

  it('says its mounts in words', () => {
    const nfs = '"nfs":{"id":"n1","src_path":"/a","dest_path":"/home/a","read_only":true}';
    const host = '"host_path":{"src_path":"/b","dest_path":"/home/b"}';
    const nas = '"nas_share_addr":"10.0.0.1:/","nas_mount_path":"/nas","nas_type":"efs"';
    expect(detailOf(`"volumes":[{${nfs}},{${host}}],${nas}`).configuration.mounts).toEqual([
      'NFS n1:/a at /home/a (read only)',
      'Host folder /b at /home/b',
      'NAS 10.0.0.1:/ at /nas',
    ]);
  });
});

describe('lists', () => {
  it('read versions, newest first as they come, without rows that have no id', () => {
    const list = read(
      versionListSchema,
      `{"job_name":"j","job_desc":null,"version_count":"3","versions":[{"version_id":31,"system_metric_list":"{}"},
        {"version_id":null},{"version_id":30,"worker_server_num":{}}]}`,
    );
    expect(toVersionList(list)).toMatchObject({
      jobName: 'j',
      jobDescription: '',
      versions: [{ id: '31' }, { id: '30', unreadable: ['worker_server_num'] }],
    });
  });

  it('read jobs, also one without versions', () => {
    const wire = read(
      jobListSchema,
      `{"is_success":true,"quotas":5,"job_total_count":2,"job_count_limit":3,"jobs":[{"job_id":10,
        "job_name":"testModelArtsJob","version_id":10,"status":10,"create_time":1524189990635,"duration":532003,
        "job_desc":"This is ModelArts job","version_count":5,"user":{"name":"ana"}},
        {"job_id":13,"job_name":"fresh","version_id":null,"status":null,"duration":null,"version_count":0}]}`,
    );
    expect(wire.jobs.map(toJob)).toMatchObject([
      { id: '10', status: 10, versionCount: 5, owner: 'ana', latestVersionId: '10' },
      { id: '13', status: null, versionCount: 0, owner: '', latestVersionId: null },
    ]);
  });

  it.each([{ versions: null }, { version_count: '0' }, { is_success: true }])('are empty in %j', (answer) => {
    expect(versionListSchema.parse(answer).versions).toEqual([]);
  });

  it.each([{}, { message: 'ok' }, [], 'ok', null])('are unreadable in %j, which is no list', (answer) => {
    for (const schema of [versionListSchema, jobListSchema, engineListSchema, datasetVersionListSchema])
      expect(schema.safeParse(answer).success).toBe(false);
  });

  it('call a job and a version without a name by their ids', () => {
    const { jobs } = read(jobListSchema, '{"jobs":[{"job_id":10},{"job_id":11,"job_name":" "}]}');
    expect(jobs.map(toJob)).toMatchObject([{ name: '10' }, { name: '11' }]);
    const { versions } = read(versionListSchema, '{"versions":[{"version_id":31}]}');
    expect(toVersionList({ job_name: '', job_desc: '', version_count: 1, versions }).versions).toMatchObject([
      { id: '31', name: '31' },
    ]);
  });

  it('read engines and specifications', () => {
    const { engines } = read(
      engineListSchema,
      '{"engines":[{"engine_type":1,"engine_name":"TensorFlow","engine_id":3,"engine_version":"TF-1.8.0-python2.7"}]}',
    );
    expect(engines.map(toEngine)).toEqual([{ id: '3', name: 'TensorFlow', version: 'TF-1.8.0-python2.7' }]);
    const { specs } = read(
      specificationListSchema,
      `{"specs":[{"spec_id":2,"core":"2","cpu":"8","gpu_num":0,"gpu_type":"","spec_code":"modelarts.vm.cpu.2u","unit_num":1,
        "max_num":2,"storage":"","interface_type":1,"no_resource":false},{"spec_id":"4","gpu_num":"1","no_resource":"true"}]}`,
    );
    expect(specs.map(toSpecification)).toEqual([
      {
        id: '2',
        code: 'modelarts.vm.cpu.2u',
        vcpu: '2',
        memory: '8',
        gpuCount: 0,
        gpuType: '',
        maxWorkers: 2,
        soldOut: false,
      },
      { id: '4', code: '', vcpu: '', memory: '', gpuCount: 1, gpuType: '', maxWorkers: 1, soldOut: true },
    ]);
  });

  it('read algorithms with their parameters, broken ones without', () => {
    const parameter = JSON.stringify([
      {
        label: 'batch_size',
        value: '4',
        placeholder_cn: 'Images per update, total',
        placeholder_en: '',
        required: true,
      },
      {
        label: 'num_classes',
        value: '',
        placeholder_cn: 'Number of classes',
        placeholder_en: '',
        required: true,
      },
    ]);
    const { models } = read(
      algorithmListSchema,
      `{"models":[{"model_id":4,"model_name":"ResNet_v2_50","model_usage":1,"model_precision":"75.55%(top1)",
        "model_dataset_format":"H>=32","parameter":${JSON.stringify(parameter)},"engine_name":"MXNet",
        "engine_version":"MXNet-1.2.1-python2.7"},{"model_id":5,"parameter":"[{"}],"model_total_count":41}`,
    );
    const [first, second] = models.map(toAlgorithm);
    expect(first).toMatchObject({ id: '4', usage: 'Image classification', engine: 'MXNet-1.2.1-python2.7' });
    expect(first?.parameters[1]).toEqual({
      name: 'num_classes',
      value: '',
      help: 'Number of classes',
      required: true,
    });
    expect(second?.parameters).toEqual([]);
  });

  it('read datasets and their versions', () => {
    const { datasets } = read(
      datasetListSchema,
      '{"total_number":1,"datasets":[{"dataset_id":"gfghHSokody6AJigS5A","dataset_name":"dataset-f9e8","status":1}]}',
    );
    expect(datasets.map(toDataset)).toEqual([{ id: 'gfghHSokody6AJigS5A', name: 'dataset-f9e8' }]);
    const { versions } = read(
      datasetVersionListSchema,
      `{"total_number":2,"versions":[{"version_id":"54IXbeJhfttGpL46lbv","version_name":"V003","status":1,
        "total_sample_count":10,"is_current":true},{"version_id":"eSOKEQaXhKzxN00WKoV","version_name":"V002","status":4}]}`,
    );
    expect(versions.map(toDatasetVersion)).toEqual([
      { id: '54IXbeJhfttGpL46lbv', name: 'V003', usable: true, current: true, sampleCount: 10 },
      { id: 'eSOKEQaXhKzxN00WKoV', name: 'V002', usable: false, current: false, sampleCount: null },
    ]);
  });
});

describe('a created version', () => {
  it('needs its id and nothing else', () => {
    expect(read(createdVersionSchema, '{"version_id":"10","status":"1","job_id":{}}')).toMatchObject({
      version_id: '10',
      status: 1,
      job_id: null,
    });
    expect(
      createdVersionSchema.safeParse(parseJson('{"is_success":true,"version_name":"V0001"}')).success,
    ).toBe(false);
  });
});

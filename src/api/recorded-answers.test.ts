import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { jobIdSchema, projectIdSchema, versionIdSchema } from '#domain/ids.ts';
import { recorded, sampleJson, samples } from '#test-support/recorded-answers/samples.ts';
import { extended, keysOf, oddities, quoted, without } from '#test-support/recorded-answers/variants.ts';
import { isRecord } from '#util/is-record.ts';
import { algorithmsQuery, enginesQuery, specificationsQuery } from './catalogue.ts';
import { type Client, createClient } from './client.ts';
import { jobsQuery } from './jobs.ts';
import { savedConfigurationsQuery, savedParametersQuery } from './saved-configurations.ts';
import { createVersionMutation, versionQuery, versionsQuery } from './versions.ts';

const projectId = projectIdSchema.parse('5f1d0a3c9b7e4c2d8a6f0e1b2c3d4e5f');
const jobId = jobIdSchema.parse('10');
const versionId = versionIdSchema.parse('10');
const filter = { search: '', sort: 'create_time', order: 'desc', status: '', page: 1 } as const;

type Reader = (client: Client, cache: QueryClient) => Promise<unknown>;

const readers = {
  jobs: (client, cache) => cache.fetchQuery(jobsQuery(client, projectId, filter)),
  versions: (client, cache) => cache.fetchQuery(versionsQuery(client, projectId, jobId)),
  // What is shown as it came is left out.
  version: async (client, cache) => {
    const { source: _, ...reading } = await cache.fetchQuery(
      versionQuery(client, projectId, jobId, versionId),
    );
    return reading;
  },
  engines: (client, cache) => cache.fetchQuery(enginesQuery(client, projectId)),
  specifications: (client, cache) => cache.fetchQuery(specificationsQuery(client, projectId)),
  algorithms: (client, cache) => cache.fetchQuery(algorithmsQuery(client, projectId)),
  savedList: (client, cache) => cache.fetchQuery(savedConfigurationsQuery(client, projectId)),
  saved: (client, cache) => cache.fetchQuery(savedParametersQuery(client, projectId, 'config123')),
  created: (client, cache) =>
    cache
      .getMutationCache()
      .build(cache, createVersionMutation(client, projectId, jobId))
      .execute({ config: { train_url: '/b/out/', pre_version_id: 20n } }),
} satisfies Readonly<Record<string, Reader>>;

type Resource = keyof typeof readers;

const read = (resource: Resource, answer: unknown): Promise<unknown> =>
  readers[resource](
    createClient({ fetch: async () => Response.json(answer), getToken: async () => 'token' }),
    new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );

const pages: readonly (readonly [page: string, resource: Resource])[] = [
  ['querying_a_training_job_list', 'jobs'],
  ['querying_a_list_of_training_job_versions', 'versions'],
  ['obtaining_training_job_versions', 'versions'],
  ['querying_the_details_about_a_training_job_version', 'version'],
  ['querying_job_engine_specifications', 'engines'],
  ['querying_job_resource_specifications', 'specifications'],
  ['querying_a_built-in_algorithm', 'algorithms'],
  ['querying_a_list_of_training_job_configurations', 'savedList'],
  ['querying_the_details_about_a_training_job_configuration', 'saved'],
  ['creating_a_version_of_a_training_job', 'created'],
];

interface Answer {
  readonly name: string;
  readonly resource: Resource;
  readonly json: unknown;
}

const documented: readonly Answer[] = pages.flatMap(([page, resource]) =>
  samples
    .filter(({ file, label }) => file.endsWith(`/${page}.rst`) && /Successful/.test(label))
    .map((sample) => ({ name: sample.file, resource, json: sampleJson(sample) })),
);

/** The answers of the worked example, in the order of its steps. */
const worked: readonly Answer[] = (['specifications', 'engines', 'created', 'version'] as const).map(
  (resource, index) => {
    const steps = samples.filter(
      ({ file, text }) => file.includes('application_cases') && /"(?:specs|engines|job_id)"/.test(text),
    );
    const step = steps[index];
    if (step === undefined) throw new Error('The worked example is not there.');
    return { name: `worked example: ${resource}`, resource, json: sampleJson(step) };
  },
);

const real: readonly Answer[] = [
  { name: 'recorded job', resource: 'jobs', json: { jobs: [recorded.TRAINING_JOB] } },
  { name: 'recorded version', resource: 'version', json: recorded.TRAINING_JOB_VERSION },
  { name: 'recorded configuration', resource: 'saved', json: recorded.TRAINING_JOB_CONFIG },
  { name: 'recorded specification', resource: 'specifications', json: { specs: [recorded.JOB_FLAVOR] } },
  { name: 'recorded algorithm', resource: 'algorithms', json: { models: [recorded.BUILT_IN_MODEL] } },
];

// Some are printed without it. An answer with nothing at all is none.
const answers = [...documented, ...worked, ...real].map((answer): Answer => {
  const { json } = answer;
  return { ...answer, json: isRecord(json) ? { is_success: true, ...json } : json };
});

it('has answers of every kind', () => {
  expect(new Set(answers.map(({ resource }) => resource))).toEqual(new Set(Object.keys(readers)));
});

describe.each(answers)('$name', ({ resource, json }) => {
  it('is read', async () => {
    const value = await read(resource, json);
    expect(oddities(value)).toEqual([]);
    expect(value).not.toEqual([]);
  });

  it('says the same with its numbers quoted', async () => {
    expect(await read(resource, quoted(json))).toEqual(await read(resource, json));
  });

  it('says the same with fields that are not known', async () => {
    expect(await read(resource, extended(json))).toEqual(await read(resource, json));
  });

  it('is read with any of its keys left out', async () => {
    // Which version was created is all that the answer is for: without it, the outcome is not known.
    const keys = keysOf(json).filter((path) => !(resource === 'created' && path.join() === 'version_id'));
    for (const path of keys) {
      const value = await read(resource, without(json, path));
      expect(oddities(value), path.join('.')).toEqual([]);
    }
  });
});

describe('what the answers say', () => {
  const answerOf = (name: RegExp, resource: Resource): Promise<unknown> => {
    const found = answers.find((answer) => answer.resource === resource && name.test(answer.name));
    return read(resource, found?.json);
  };

  it('of jobs and versions', async () => {
    expect(await answerOf(/^api-ref/, 'jobs')).toMatchObject({
      total: 1,
      jobs: [{ id: '10', name: 'testModelArtsJob', versionCount: 5, owner: '' }],
    });
    expect(await answerOf(/^recorded/, 'jobs')).toMatchObject({
      total: 1,
      jobs: [{ id: '9446', name: 'ma-testing', status: 10, owner: 'userAbc', duration: 54_793_000 }],
    });
    expect(await answerOf(/^api-ref/, 'versions')).toMatchObject({ jobName: 'testModelArtsJob' });
    expect(await answerOf(/^worked/, 'version')).toMatchObject({
      version: { id: '1108482', name: 'V0001', unreadable: [] },
    });
    expect(await answerOf(/^worked/, 'created')).toMatchObject({ jobId: '567524', versionName: 'V0001' });
  });

  it('of a version that was recorded', async () => {
    expect(await answerOf(/^recorded/, 'version')).toMatchObject({
      version: {
        id: '10617',
        baseId: null,
        jobName: 'matt-billing-retest-001',
        unreadable: [],
        configuration: {
          algorithmId: '1',
          datasetName: 'MA-UAT-001',
          specCode: 'modelarts.vm.gpu.v100NV',
          poolType: 'SYSTEM_DEFINED',
          parameters: [{ name: 'split_spec', value: 'train:0.8,eval:0.2' }],
        },
      },
    });
  });

  it('of what can be chosen', async () => {
    expect(await answerOf(/^api-ref/, 'engines')).toMatchObject([{ id: '1', version: 'TF-1.4.0-python2.7' }]);
    expect(await answerOf(/^recorded/, 'specifications')).toMatchObject([
      { id: '44', code: 'modelarts.vm.cpu.8u', gpuCount: 0, maxWorkers: 1, soldOut: false },
    ]);
    expect(await answerOf(/^recorded/, 'algorithms')).toMatchObject([
      { id: '4', name: 'ResNet_v2_50', parameters: [{ name: 'batch_size', value: '4', required: true }] },
    ]);
    expect(await answerOf(/^recorded/, 'saved')).toMatchObject({
      parameters: [{ name: 'learning_rate', value: '0.01' }],
    });
  });
});

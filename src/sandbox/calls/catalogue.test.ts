import { describe, expect, it } from 'vitest';
import { at, createTestClient, projectId } from '#test-support/sandbox/test-client.ts';

const client = await createTestClient();

describe('the catalogue', () => {
  it('has specifications', async () => {
    const { json } = await client.get('job/resource-specs?job_type=train');
    expect(json).toMatchObject({ is_success: true, spec_total_count: 8 });
    expect(at(json, 'specs', 1)).toEqual({
      spec_id: 2,
      core: '2',
      cpu: '8',
      gpu_num: 0,
      gpu_type: '',
      spec_code: 'modelarts.vm.cpu.2u',
      unit_num: 1,
      max_num: 2,
      storage: '',
      interface_type: 1,
      no_resource: false,
    });
    expect((await client.get('job/resource-specs?engine_id=130')).json).toMatchObject({
      specs: [{ spec_id: 11 }],
    });
    expect((await client.get('job/resource-specs?engine_id=17')).json).toMatchObject({ spec_total_count: 2 });
    expect((await client.get('job/resource-specs?job_type=other')).status).toBe(400);
  });

  it('has engines without the internal ones', async () => {
    const { json, text } = await client.get('job/ai-engines?job_type=train');
    expect(at(json, 'engines', 0)).toEqual({
      engine_type: 1,
      engine_id: 1,
      engine_name: 'TensorFlow',
      engine_version: 'TF-1.4.0-python2.7',
    });
    expect(text).not.toContain('INNER');
  });

  it('has algorithms with parameters as text', async () => {
    const { json } = await client.get('built-in-algorithms?search_content=resnet_v2_50');
    expect(json).toMatchObject({ is_success: true, model_total_count: 1 });
    expect(at(json, 'models', 0)).toMatchObject({
      model_id: 4,
      model_usage: 1,
      engine_id: 501,
      engine_name: 'MXNet',
    });
    const parameters: unknown = JSON.parse(String(at(json, 'models', 0, 'parameter')));
    expect(parameters).toContainEqual({
      label: 'num_classes',
      value: '',
      placeholder_cn: 'Number of classes in the training data',
      placeholder_en: '',
      required: true,
    });
    expect((await client.get('built-in-algorithms?per_page=101')).status).toBe(400);
    expect((await client.get('built-in-algorithms')).json).toMatchObject({
      model_total_count: 9,
      models: { length: 9 },
    });
    const seen = await client.get(
      'built-in-algorithms?search_content=resnet_v1_50&sortBy=model_size&order=asc',
    );
    expect(at(seen.json, 'models', 0)).toMatchObject({
      model_id: 1,
      model_name: 'ResNet_v1_50',
      model_usage: 1,
    });
    const sorted = await client.get('built-in-algorithms?sortBy=model_size&order=asc&per_page=1');
    expect(at(sorted.json, 'models', 0, 'model_id')).toBe(4);
  });

  it('has datasets, whose offset counts pages', async () => {
    const list = (query: string) => client.get(`/v2/${projectId}/datasets?${query}`);
    const all = await list('');
    expect(all.json).not.toHaveProperty('is_success');
    expect(all.json).toMatchObject({ total_number: 3, datasets: [{ dataset_name: 'street-signs' }, {}, {}] });
    expect((await list('limit=1&offset=2')).json).toMatchObject({ datasets: [{ dataset_name: 'mnist' }] });
    expect((await list('limit=2&offset=1')).json).toMatchObject({ datasets: { length: 1 } });
    expect((await list('contain_versions=true')).json).toMatchObject({ total_number: 2 });
    expect((await list('sort_by=dataset_name&order=asc&limit=1')).json).toMatchObject({
      datasets: [{ dataset_name: 'flowers' }],
    });
    expect((await list('dataset_type=1')).json).toMatchObject({ total_number: 1 });
    expect((await list('search_content=MNI')).json).toMatchObject({ total_number: 1 });
    expect(await list('limit=101')).toMatchObject({
      status: 400,
      json: { error_msg: expect.stringContaining('limit') },
    });
  });

  it('has dataset versions', async () => {
    const path = `/v2/${projectId}/datasets/gfghHSokody6AJigS5A`;
    expect((await client.get(path)).json).toMatchObject({
      dataset_name: 'flowers',
      current_version_name: 'V003',
    });
    expect((await client.get(`${path}/versions`)).json).toMatchObject({
      total_number: 2,
      versions: [
        {
          version_id: '54IXbeJhfttGpL46lbv',
          is_current: true,
          previous_version_id: 'eSOKEQaXhKzxN00WKoV',
          status: 1,
        },
        { version_id: 'eSOKEQaXhKzxN00WKoV', is_current: false, previous_version_id: null },
      ],
    });
    expect((await client.get(`${path}/versions/eSOKEQaXhKzxN00WKoV`)).json).toMatchObject({
      version_name: 'V002',
    });
    expect((await client.get(`${path}/versions?status=3`)).json).toMatchObject({ total_number: 0 });
    expect((await client.get(`${path}/versions/x`)).status).toBe(404);
    expect(await client.get(`${path}x`)).toMatchObject({
      status: 404,
      json: { error_code: 'ModelArts.4352' },
    });
  });
});

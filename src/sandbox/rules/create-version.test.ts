import { describe, expect, it } from 'vitest';
import {
  accept,
  acceptText,
  codeOf,
  configOf,
  facts,
  good,
  refusalOf,
} from '#test-support/sandbox/test-rules.ts';

describe('the base version', () => {
  it('belongs to a job that exists', () => {
    const refusal = refusalOf(() => accept({}, {}, { ...facts, versionIds: undefined }));
    expect(refusal).toMatchObject({ status: 404, code: 'ModelArts.0102' });
    expect(codeOf({ pre_version_id: undefined })).toBe('0104');
    expect(codeOf({ pre_version_id: 22 })).toBe('0104');
    expect(accept({ pre_version_id: '021' }).preVersionId).toBe('21');
    expect(refusalOf(() => acceptText('{"config":{}}')).message).toContain('pre_version_id');
  });
});

it.each(['{}', '{"config":null}', '{"config":[]}', '{"job_desc":"x"}'])(
  'a missing config is named: %s',
  (text) => {
    expect(refusalOf(() => acceptText(text))).toMatchObject({
      code: 'ModelArts.0104',
      message: 'Invalid parameter(config). It is required.',
    });
  },
);

describe('the code source', () => {
  const image = { user_image_url: 'h/o/i:1', user_command: 'run' };

  it('is a known algorithm, and then the engine and paths are not read', () => {
    const model = { model_id: 4, parameter: [{ label: 'num_classes', value: '2' }] };
    const unread = { engine_id: 'x', app_url: 5, boot_file_url: 'anywhere' };
    expect(configOf({ ...model, ...unread }).code).toEqual({ kind: 'algorithm', modelId: '4' });
    expect(codeOf({ ...model, model_id: 7 })).toBe('2755');
    expect(codeOf({ ...model, ...image })).toBe('0104');
  });

  it('is an image with its command', () => {
    expect(configOf({ ...image, engine_id: 'x' }).code).toMatchObject({ kind: 'image', appUrl: '/b/code/' });
    expect(configOf({ ...image, app_url: null, boot_file_url: null }).code).toMatchObject({ appUrl: null });
    expect(codeOf({ user_image_url: 'h/o/i:1' })).toBe('2806');
    expect(codeOf({ user_command: 'run', model_id: 4 })).toBe('2806');
    expect(codeOf({ ...image, app_url: 5 })).toBe('2825');
    expect(codeOf({ ...image, app_url: '/b' })).toBe('2606');
  });

  it('is an engine with code and a boot file inside it', () => {
    expect(configOf({}).code).toMatchObject({ kind: 'framework', engineId: '1' });
    expect(configOf({ engine_id: 4, app_url: '/b/code' }).code).toMatchObject({
      engineId: '4',
      appUrl: '/b/code',
    });
    expect(codeOf({ engine_id: 500 })).toBe('2780');
    expect(codeOf({ app_url: undefined })).toBe('0104');
    expect(codeOf({ boot_file_url: undefined })).toBe('0104');
    expect(codeOf({ boot_file_url: '/b/codes/train.py' })).toBe('2792');
    expect(codeOf({ boot_file_url: '/b/code/' })).toBe('2792');
  });
});

describe('the data source', () => {
  const only = (changes: object) => ({ data_url: undefined, ...changes });

  it('is exactly one of three', () => {
    expect(codeOf(only({}))).toBe('0104');
    expect(codeOf({ dataset_id: 'd', dataset_version_id: 'v' })).toBe('0104');
    expect(codeOf({ data_source: [{ type: 'obs', data_url: '/b/x/' }] })).toBe('0104');
    expect(configOf({}).data).toEqual({ kind: 'path', dataUrl: '/b/data/' });
  });

  it('may be a dataset with a usable version', () => {
    const pair = (id?: string, version?: string) => only({ dataset_id: id, dataset_version_id: version });
    expect(configOf(pair('d', 'v')).data).toMatchObject({ kind: 'dataset' });
    expect(codeOf(pair('d'))).toBe('0104');
    expect(codeOf(pair(undefined, 'v'))).toBe('0104');
    expect(codeOf(pair('x', 'v'))).toBe('2783');
    expect(codeOf(pair('e', 'v'))).toBe('2782');
    expect(codeOf(pair('d', 'broken'))).toBe('2782');
  });

  it('may be rows of one kind, each of its own fields only', () => {
    const rows = (...data_source: object[]) => only({ data_source });
    const obs = { type: 'obs', data_url: '/b/x/' };
    const dataset = { type: 'dataset', dataset_id: 'd', dataset_version: 'v' };
    expect(configOf(rows(obs, { ...obs, dataset_id: null })).data).toMatchObject({ kind: 'obs-rows' });
    expect(configOf(rows(dataset)).data).toMatchObject({ kind: 'dataset-rows' });
    expect(codeOf(rows(obs, dataset))).toBe('0104');
    expect(codeOf(rows({ data_url: '/b/x/' }))).toBe('0104');
    expect(codeOf(rows({ type: 'OBS', data_url: '/b/x/' }))).toBe('0104');
    expect(codeOf(rows({ ...obs, dataset_version: 'v' }))).toBe('0104');
    expect(codeOf(rows({ type: 'obs' }))).toBe('0104');
    expect(codeOf(rows({ ...dataset, data_url: '/b/x/' }))).toBe('0104');
    expect(codeOf(rows({ ...dataset, dataset_version: '' }))).toBe('0104');
    expect(codeOf(rows({ ...dataset, dataset_id: 'x' }))).toBe('2783');
    expect(codeOf(rows({ ...dataset, dataset_version: 'x' }))).toBe('2782');
    expect(codeOf(rows({ ...obs, data_url: '/b' }))).toBe('2606');
  });
});

describe('the resources', () => {
  it('are a specification or a pool', () => {
    expect(configOf({}).pool).toEqual({ kind: 'public', specId: '1' });
    expect(codeOf({ spec_id: undefined })).toBe('0104');
    expect(codeOf({ pool_id: 'p' })).toBe('0104');
    expect(codeOf({ spec_id: 77 })).toBe('2781');
    expect(codeOf({ spec_id: 9 })).toBe('4992');
    expect(configOf({ spec_id: null, pool_id: ' ' }).pool).toEqual({ kind: 'dedicated', poolId: ' ' });
  });

  it('may be named by the code of a flavor', () => {
    const flavor = (code: string) => ({ flavor: { code } });
    expect(configOf({ spec_id: null, ...flavor('gpu') }).pool).toEqual({ kind: 'public', specId: '1' });
    expect(codeOf({ spec_id: null, ...flavor('nope') })).toBe('2781');
    expect(codeOf({ spec_id: null, ...flavor('gone') })).toBe('4992');
    expect(configOf({ ...flavor('nope') }).pool).toEqual({ kind: 'public', specId: '1' });
    expect(configOf({ spec_id: null, pool_id: 'p', ...flavor('nope') }).pool.kind).toBe('dedicated');
  });

  it('have 1 to max_num workers, in a dedicated pool 1 to 64', () => {
    const pool = { spec_id: null, pool_id: 'p' };
    expect(configOf({ worker_server_num: 2 }).workers).toBe(2);
    expect(codeOf({ worker_server_num: 3 })).toBe('2793');
    expect(configOf({ ...pool, worker_server_num: 64 }).workers).toBe(64);
    expect(codeOf({ ...pool, worker_server_num: 65 })).toBe('2793');
    for (const workers of [0, -1, 1.5, null]) expect(codeOf({ worker_server_num: workers })).toBe('0104');
    for (const workers of ['1.0', '1e0']) {
      const text = JSON.stringify({ config: good }).replace(
        '"worker_server_num":1',
        `"worker_server_num":${workers}`,
      );
      expect(refusalOf(() => acceptText(text)).code).toBe('ModelArts.0104');
    }
  });
});

describe('the output', () => {
  it('is a folder that no version uses which has not ended', () => {
    expect(codeOf({ train_url: null })).toBe('0104');
    for (const train_url of ['/b/busy', '/b/busy/']) {
      expect(codeOf({ train_url })).toBe('2604');
      expect(refusalOf(() => accept({ train_url })).message).toContain(train_url);
    }
    expect(configOf({ train_url: '/b/busy/2' }).trainUrl).toBe('/b/busy/2');
  });

  it('is checked before the paths', () => {
    expect(codeOf({ train_url: '/b/busy', data_url: 'x' })).toBe('2604');
  });
});

describe('the paths', () => {
  const longest = `/b/${'x'.repeat(1020)}`;

  it.each(['/b/x', '/b/x/', '/b/x!"#$%&()*+,-.:;<=>?@^_`|~\\/', '/b/..x/', longest])(
    'may be %.40s',
    (path) => {
      expect(configOf({ log_url: path }).logUrl).toBe(path);
    },
  );

  it.each([
    ['b/x/', '2791'],
    ['obs://b/x/', '2791'],
    ['/b//x/', '2791'],
    ['//x/', '2791'],
    ['/', '2791'],
    ['/b/./x', '2791'],
    ['/b/../x', '2791'],
    ['/b/x//', '2791'],
    [`${longest}x`, '2791'],
    ['/b', '2606'],
    ['/b/', '2606'],
    ['/b/x y/', '2608'],
    ["/b/x'/", '2608'],
    ['/b/{x}/', '2608'],
    ['/b/[x]/', '2608'],
    ['/b/ä/', '2608'],
    ['/b/x\n/', '2608'],
  ])('may not be %.40s (%s)', (path, code) => {
    for (const field of ['log_url', 'train_url', 'data_url']) {
      expect(refusalOf(() => accept({ [field]: path }))).toEqual({
        status: 400,
        code: `ModelArts.${code}`,
        message: `Invalid OBS path '${path}'.`,
      });
    }
  });

  it('of a boot file do not end with a slash', () => {
    expect(codeOf({ boot_file_url: '/b/code/x/' })).toBe('2791');
    expect(codeOf({ boot_file_url: '/b/code/../x.py' })).toBe('2791');
  });
});

describe('the parameters', () => {
  const withRows = (...parameter: unknown[]) => ({ parameter });

  it('have unique labels and values of text', () => {
    const rows = withRows({ label: 'a', value: '1e-07' }, { label: 'A' }, { label: 'b', value: '' });
    expect(configOf(rows).parameters).toEqual([
      { label: 'a', value: '1e-07' },
      { label: 'A', value: '' },
      { label: 'b', value: '' },
    ]);
    expect(codeOf(withRows({ label: 'a', value: '1' }, { label: 'a', value: '2' }))).toBe('2767');
    for (const row of [1, null, {}, { label: '' }, { label: ' ' }, { label: null }, { label: 5 }]) {
      expect(codeOf(withRows(row))).toBe('0104');
    }
    for (const value of [null, [], {}]) expect(codeOf(withRows({ label: 'a', value }))).toBe('0104');
  });

  it.each(['0.01', '1e-07', '32.0', '12345678901234567890', 'true', 'false'])(
    'keep the text of %s',
    (value) => {
      const text = JSON.stringify({ config: { ...good, ...withRows({ label: 'a', value: 0 }) } });
      const { config } = acceptText(text.replace('"value":0', `"value":${value}`));
      expect(config.parameters).toMatchObject([{ label: 'a', value }]);
    },
  );

  it('are together at most 32,768 code points long', () => {
    expect(configOf(withRows({ label: 'a', value: '😀'.repeat(32_767) })).parameters).toHaveLength(1);
    expect(codeOf(withRows({ label: 'a', value: 'x'.repeat(32_768) }))).toBe('2607');
  });

  it('of an algorithm must have what has no default', () => {
    const model = (...parameter: object[]) => ({ model_id: 4, parameter });
    expect(configOf(model({ label: 'num_classes', value: '5' })).parameters).toHaveLength(1);
    expect(codeOf(model())).toBe('0104');
    expect(codeOf(model({ label: 'num_classes', value: '' }))).toBe('0104');
    expect(codeOf(model({ label: 'num_classes', value: '5' }, { label: 'lr', value: '' }))).toBe('0104');
  });
});

describe('the rest', () => {
  it('takes a description of 0 to 256 code points', () => {
    expect(accept({}, { job_desc: '😀'.repeat(256) }).jobDesc).toHaveLength(512);
    expect(accept({}, { job_desc: '' }).jobDesc).toBeUndefined();
    expect(codeOf({}, { job_desc: 'x'.repeat(257) })).toBe('0104');
  });

  it('takes 1,000 versions of a job', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => String(20 + index));
    expect(accept({}, {}, { ...facts, versionIds: ids(999) }).preVersionId).toBe('20');
    expect(codeOf({}, {}, { ...facts, versionIds: ids(1000) })).toBe('0118');
  });
});

describe('the words of a refusal', () => {
  const pool = { spec_id: null, pool_id: 'p' };

  it.each([
    ['2793', 'The parameter(worker_server_num) exceeds the upper limit 2.', { worker_server_num: 3 }],
    [
      '2793',
      'The parameter(worker_server_num) exceeds the upper limit 64.',
      { ...pool, worker_server_num: 65 },
    ],
    ['0104', 'Invalid parameter(worker_server_num). It must be at least 1.', { worker_server_num: 0 }],
    ['0104', 'Invalid parameter(train_url). It is required.', { train_url: null }],
    ['0104', 'Invalid parameter(app_url). It is required.', { app_url: null }],
    ['0104', 'Invalid parameter(pre_version_id). It is required.', { pre_version_id: null }],
    ['2825', 'The type of parameter(engine_id) is wrong: a 64-bit integer is expected.', { engine_id: 'x' }],
    [
      '2607',
      'The parameter(parameter) exceeds the upper limit 32768.',
      {
        parameter: [{ label: 'a', value: 'x'.repeat(32_768) }],
      },
    ],
  ])('are those of the service: %s %s', (code, message, changes) => {
    expect(refusalOf(() => accept(changes))).toMatchObject({ code: `ModelArts.${code}`, message });
  });
});

it('checks in the order of the rules', () => {
  const broken: readonly [string, object][] = [
    ['0104', { pre_version_id: 99 }],
    ['2780', { engine_id: 99 }],
    ['0104', { data_url: null }],
    ['2781', { spec_id: 99 }],
    ['2793', { worker_server_num: 9 }],
    ['2604', { train_url: '/b/busy' }],
    ['2791', { log_url: 'x' }],
    ['2767', { parameter: [{ label: 'a' }, { label: 'a' }] }],
  ];
  for (let first = 0; first < broken.length; first += 1) {
    const changes = Object.assign({}, ...broken.slice(first).map(([, change]) => change));
    expect(codeOf(changes, { job_desc: 'x'.repeat(300) })).toBe(broken[first]?.[0]);
  }
});

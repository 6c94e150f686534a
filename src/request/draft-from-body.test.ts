import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { withCode, withOutput, withResources } from '#domain/preflight/finding.ts';
import { poolOf } from '#domain/version/pool.ts';
import { draftsFor } from '#test-support/any-draft.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { type RequestContext, requestBody } from './body.ts';
import { draftFromBody } from './draft-from-body.ts';

const request: RequestContext = {
  baseId: versionIdSchema.parse('9007199254740997'),
  jobDescription: 'digits',
  versionSubfolder: 'v0007-20261123-140231-k3f9/',
};

const { specifications } = sampleCatalogue;

const importOf = (text: string, current: VersionDraft = sampleDraft) =>
  draftFromBody(text, {
    ...request,
    current,
    baseName: 'V0006',
    catalogue: { ...sampleCatalogue, specifications },
  });

function read(text: string, current?: VersionDraft) {
  const result = importOf(text, current);
  if (result.kind === 'unreadable') throw new Error(result.message);
  return result;
}

const { rightDraft, anyDraft } = draftsFor(sampleCatalogue);

describe('a body that was made here', () => {
  it('comes back whatever the form has, and nothing of it is left out', () => {
    fc.assert(
      fc.property(rightDraft, anyDraft, fc.constantFrom(undefined, 2), (draft, current, indent) => {
        const body = requestBody(draft, request);
        const { draft: again, notes } = read(stringifyJson(body, indent), current);
        expect(stringifyJson(requestBody(again, request))).toBe(stringifyJson(body));
        expect(notes.filter(({ kind }) => kind !== 'emptied')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('comes back from its config alone', () => {
    fc.assert(
      fc.property(rightDraft, anyDraft, (draft, current) => {
        const { config } = requestBody(draft, request);
        const { draft: again } = read(stringifyJson(config), current);
        expect(stringifyJson(requestBody(again, request).config)).toBe(stringifyJson(config));
      }),
    );
  });
});

describe('numbers', () => {
  it.each(['1e-07', '32.0', '12345678901234567890', '-0'])('keep their text as a value: %s', (number) => {
    const { draft } = read(`{"parameter":[{"label":"p","value":${number}}]}`);
    expect(draft.code.parameters).toEqual([{ name: 'p', value: number }]);
  });

  it('keep every digit as an id', () => {
    const { draft } = read('{"config":{"spec_id":9223372036854775807,"engine_id":"9007199254740993"}}');
    expect(draft.resources.publicPool.specId).toBe('9223372036854775807');
    expect(draft.code.ownCode.engineId).toBe('9007199254740993');
  });
});

describe('what is not named', () => {
  it('stays as it is, and is said', () => {
    const { draft, notes } = read('{"parameter":[]}');
    expect(draft).toEqual({ ...sampleDraft, code: { ...sampleDraft.code, parameters: [] } });
    expect(notes.map(({ step, kind }) => `${step} ${kind}`)).toEqual([
      'data kept',
      'resources kept',
      'output kept',
    ]);
  });

  it('also within a branch', () => {
    const { draft } = read('{"engine_id":9007199254740993}');
    expect(draft.code.ownCode).toEqual({ ...sampleDraft.code.ownCode, engineId: '9007199254740993' });
  });

  it.each(['{"train_url":"/b/out/"}', '{"config":{"train_url":"/b/out/"}}'])(
    'also where it is said as a request: %s',
    (text) => {
      const { draft, notes, isWhole } = read(text);
      expect(isWhole).toBe(false);
      expect(draft.output).toEqual({ ...sampleDraft.output, outputPath: '/b/out/', freshFolder: false });
      expect(draft.code.parameters).toEqual(sampleDraft.code.parameters);
      expect(notes.map(({ step, kind }) => `${step} ${kind}`)).toEqual([
        'code kept',
        'data kept',
        'resources kept',
      ]);
    },
  );
});

describe('a whole request', () => {
  const config = {
    engine_id: 1,
    app_url: '/b/code/',
    boot_file_url: '/b/code/train.py',
    data_url: '/b/data/',
    spec_id: 1,
    train_url: '/b/out/',
  };
  const typed = withResources(withOutput(sampleDraft, { jobDescription: 'typed' }), { workers: '2' });

  it.each([
    ['with its config', { config }],
    ['as its config', config],
  ] as const)('replaces all that it could say, %s', (_, body) => {
    const { draft, notes, isWhole } = read(JSON.stringify(body), typed);
    expect(isWhole).toBe(true);
    expect(draft.code).toMatchObject({
      parameters: [],
      ownCode: { engineId: '1', codeDirectory: '/b/code/', bootFile: '/b/code/train.py' },
    });
    expect(draft.resources.workers).toBe('1');
    expect(draft.output).toEqual({
      outputPath: '/b/out/',
      freshFolder: false,
      logPath: '',
      jobDescription: 'digits',
    });
    expect(notes).toEqual([
      { step: 'code', kind: 'emptied', message: 'Emptied: Running parameters.' },
      { step: 'output', kind: 'emptied', message: 'Emptied: Log path.' },
    ]);
  });

  it('empties what its image does not have, and leaves what belongs to other choices', () => {
    const image = { user_image_url: 'h/o/n:1', user_command: 'run', parameter: [{ label: 'a', value: '1' }] };
    const { app_url: _, boot_file_url: __, engine_id: ___, ...others } = config;
    const current = withCode(sampleDraft, {
      source: 'custom-image',
      customImage: { image: 'h/o/n:0', command: 'x', codeDirectory: '/b/code/' },
    });
    const { draft, notes } = read(
      JSON.stringify({ config: { ...others, ...image, log_url: '/b/l/' } }),
      current,
    );
    expect(draft.code.customImage).toEqual({ image: 'h/o/n:1', command: 'run', codeDirectory: '' });
    expect(draft.code.ownCode).toEqual(sampleDraft.code.ownCode);
    expect(notes).toEqual([{ step: 'code', kind: 'emptied', message: 'Emptied: Code directory.' }]);
  });

  it('empties the specification that it names and the list does not have', () => {
    const { spec_id: _, ...others } = config;
    const { draft } = read(JSON.stringify({ config: { ...others, flavor: { code: 'modelarts.unknown' } } }));
    expect(draft.resources).toMatchObject({ pool: 'public', publicPool: { specId: '' } });
    expect(draft.output.logPath).toBe('');
  });

  it.each(['app_url', 'data_url', 'spec_id', 'train_url'])('is none without %s', (missing) => {
    const part = { ...config, [missing]: undefined };
    const { draft, isWhole } = read(JSON.stringify({ config: part }), typed);
    expect(isWhole).toBe(false);
    expect(draft.code.parameters).toEqual(typed.code.parameters);
    expect(draft.output).toMatchObject({ logPath: '/bucket/log/', jobDescription: 'typed' });
    expect(draft.resources.workers).toBe('2');
  });
});

describe('the engine of own code', () => {
  const whole = (config: object) =>
    JSON.stringify({
      config: {
        app_url: '/b/code/',
        boot_file_url: '/b/code/train.py',
        data_url: '/b/data/',
        spec_id: 1,
        worker_server_num: 1,
        train_url: '/b/out/',
        log_url: '/b/log/',
        parameter: [{ label: 'a', value: '1' }],
        ...config,
      },
    });
  const other = {
    ...sampleDraft,
    code: {
      ...sampleDraft.code,
      ownCode: { ...sampleDraft.code.ownCode, engineId: '9007199254740993' },
    },
  };
  const filled = {
    step: 'code',
    kind: 'filled',
    message: "engine_id is not in the text: engine 1, the service's default, is used.",
  };

  it.each([{}, { engine_id: null }])(
    'of a whole request without one is the default, and is said: %j',
    (given) => {
      const { draft, notes } = read(whole(given), other);
      expect(draft.code.ownCode.engineId).toBe('1');
      expect(notes).toEqual([filled]);
    },
  );

  it('of a whole request with one is that', () => {
    const { draft, notes } = read(whole({ engine_id: 4 }), other);
    expect(draft.code.ownCode.engineId).toBe('4');
    expect(notes).toEqual([]);
  });

  it('is not that of an algorithm or an image', () => {
    const code = { app_url: null, boot_file_url: null };
    for (const source of [{ model_id: 4 }, { user_image_url: 'h/o/n:1', user_command: 'run' }]) {
      const { draft, notes } = read(whole({ ...code, ...source }), other);
      expect(draft.code.ownCode.engineId).toBe('9007199254740993');
      expect(notes).toEqual([]);
    }
  });

  it('of a part without one stays, and is the default where there is none', () => {
    const part = '{"app_url":"/b/code/","boot_file_url":"/b/code/train.py"}';
    expect(read(part, other).draft.code.ownCode.engineId).toBe('9007199254740993');
    const none = withCode(other, { source: 'built-in', ownCode: emptyDraft.code.ownCode });
    const { draft, notes } = read(part, none);
    expect(draft.code.ownCode.engineId).toBe('1');
    expect(notes).toContainEqual(filled);
  });
});

describe('a version as the service prints it', () => {
  const detail = `{"is_success":true,"job_id":10,"job_name":"mnist","job_desc":"digits","version_id":31,
    "version_name":"V0002","pre_version_id":30,"status":10,"engine_id":501,"engine_name":"INNER_MXNET","app_url":null,
    "model_id":4,"dataset_id":"d","dataset_version_id":"v","data_url":"/b/manifest/","data_source":null,
    "spec_id":6,"pool_id":"pool7d1e384a","pool_type":"SYSTEM_DEFINED","worker_server_num":2,
    "train_url":"/b/out/v0002-20261101-000000-abcd/","parameter":[{"label":"lr","value":1e-07}],
    "volumes":[{"nfs":{"id":"1.1.1.1","src_path":"/a","dest_path":"/b"}}],"log_url":""}`;
  const { draft, notes } = read(detail);

  it('fills the branches that it ran with', () => {
    expect(draft.code).toMatchObject({ source: 'built-in', builtIn: { algorithmId: '4' } });
    expect(draft.code.parameters).toEqual([{ name: 'lr', value: '1e-07' }]);
    expect(draft.data).toMatchObject({
      source: 'dataset',
      dataset: { datasetId: 'd', datasetVersionId: 'v' },
    });
    expect(draft.resources).toMatchObject({ pool: 'public', publicPool: { specId: '6' }, workers: '2' });
    expect(draft.output).toMatchObject({ outputPath: '/b/out/', freshFolder: true, logPath: '' });
  });

  it('says what is not taken', () => {
    const said = notes.map(({ step, message }) => `${step ?? 'other'}: ${message}`);
    expect(said).toContain(
      'output: The subfolder v0002-20261101-000000-abcd/ belongs to another version; a new one is used.',
    );
    expect(said).toContain("code: engine_id (501) doesn't apply to the other values here, ignored.");
    expect(said).toContain("other: Storage can't be part of a version request, ignored: volumes.");
    expect(said).toContain('other: pre_version_id 30: the new version is still based on V0006.');
    expect(said.at(-1)).toMatch(/^other: Not part of a request, ignored: .*status/);
  });

  it('takes a single path that is printed twice for a path', () => {
    const twice = '{"data_url":"/b/x/","data_source":[{"type":"obs","data_url":"/b/x"}]}';
    expect(read(twice).draft.data).toMatchObject({ source: 'obs', obs: { dataPath: '/b/x/' } });
  });

  it('tells its pool as any other version does', () => {
    const configuration = (specId: string, poolType: string) =>
      `{"pool_id":"p1","pool_type":"${poolType}","spec_id":${specId}}`;
    for (const poolType of ['', 'SYSTEM_DEFINED', 'USER_DEFINED'])
      for (const specId of ['27', '77'])
        expect(read(configuration(specId, poolType)).draft.resources.pool).toBe(
          poolOf({ specId, poolId: 'p1', poolType }, specifications),
        );
  });

  it('knows a dedicated pool', () => {
    const pool = '{"pool_id":"p1","pool_type":"USER_DEFINED","spec_id":1}';
    expect(read(pool).draft.resources).toMatchObject({ pool: 'dedicated', dedicatedPool: { poolId: 'p1' } });
  });
});

it('a byte order mark before the text does not matter', () => {
  expect(importOf('\ufeff{"worker_server_num":2}')).toEqual(importOf('{"worker_server_num":2}'));
});

describe('what cannot be read', () => {
  it.each([
    ['', /^Not valid JSON/],
    ['{"config":', /^Not valid JSON/],
    ['[1]', /^Not a JSON object/],
    ['7', /^Not a JSON object/],
    ['{"config":3}', /must be an object/],
    ['{"versions":[]}', /^No version fields found/],
    ['{}', /^No version fields found/],
    ['{"config":'.repeat(4000), /nested deeper than 50 levels/],
    [`{"parameter":[${'1,'.repeat(200_000)}1]}`, /more than 20,000 values/],
    [`{"a":"${'x'.repeat(1_000_000)}"}`, /more than 1,000,000 characters/],
  ])('%.40j is refused', (text, words) => {
    expect(importOf(text)).toEqual({ kind: 'unreadable', message: expect.stringMatching(words) });
  });

  it('is left out by field and by row', () => {
    const { draft, notes } = read(
      '{"app_url":{"a":1},"parameter":[{"label":"a","value":"1"},{"value":"2"}],"data_source":"x"}',
    );
    expect(draft.code.ownCode).toEqual(sampleDraft.code.ownCode);
    expect(draft.code.parameters).toEqual([{ name: 'a', value: '1' }]);
    expect(draft.data).toEqual(sampleDraft.data);
    const wrong = notes.filter(({ kind }) => kind === 'wrong');
    expect(wrong.map(({ step, message }) => `${step} ${message}`)).toEqual([
      "code app_url can't be read and was left out.",
      "code parameter[1] can't be read and was left out.",
      "data data_source can't be read and was left out.",
    ]);
  });

  it('names the first of many rows, and counts the others', () => {
    const { notes } = read(`{"parameter":[${'1,'.repeat(99)}1]}`);
    const wrong = notes.filter(({ kind }) => kind === 'wrong').map(({ message }) => message);
    expect(wrong).toHaveLength(21);
    expect(wrong.at(-1)).toBe("80 more rows of parameter can't be read and were left out.");
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        importOf(text);
        importOf(`{"config":${text}}`);
        importOf(`{"config":{"parameter":${text},"data_source":${text},"spec_id":${text}}}`);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a specification by its code', () => {
  it.each([
    ['{"config":{"flavor":{"code":"modelarts.vm.cpu.8u"}}}'],
    ['{"spec_code":"modelarts.vm.cpu.8u"}'],
    ['{"spec_id":27,"spec_code":"of another project"}'],
  ])('is the one of the list that has it: %s', (text) => {
    const { draft } = read(text);
    expect(draft.resources.publicPool.specId).toBe('27');
  });

  it('is named where the list does not have it', () => {
    const { draft, notes } = read('{"config":{"flavor":{"code":"modelarts.unknown"}}}');
    expect(draft.resources).toEqual(sampleDraft.resources);
    expect(notes).toContainEqual({
      step: 'resources',
      kind: 'wrong',
      message: expect.stringContaining('flavor.code is modelarts.unknown'),
    });
  });
});

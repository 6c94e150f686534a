import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftChanges } from '#domain/draft/diff.ts';
import { emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { draftFullOf, sampleBranches, sampleDraft, withOtherBranches } from '#test-support/sample-draft.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { type RequestContext, requestBody } from './body.ts';

const versionSubfolder = 'v0007-20261123-140231-k3f9/';
const base: RequestContext = {
  baseId: versionIdSchema.parse('20'),
  jobDescription: 'digits',
  versionSubfolder,
};
const configOf = (draft: VersionDraft) => requestBody(draft, base).config;
const { code, data, resources, output } = sampleDraft;

/** The sample request of modelarts_03_0050, without its slips. */
const sampleRequest = `{"job_desc":"This is a ModelArts job","config":{"worker_server_num":1,"app_url":"/usr/app/",
  "boot_file_url":"/usr/app/boot.py","parameter":[{"label":"learning_rate","value":"0.01"},{"label":"batch_size",
  "value":"32"}],"dataset_id":"38277e62-9e59-48f4-8d89-c8cf41622c24",
  "dataset_version_id":"2ff0d6ba-c480-45ae-be41-09a8369bfc90","spec_id":1,"engine_id":1,"train_url":"/usr/train/",
  "log_url":"/usr/log/","pre_version_id":20}}`;

it('makes the sample request of the page', () => {
  const draft: VersionDraft = {
    code: {
      ...code,
      parameters: [
        { name: 'learning_rate', value: '0.01' },
        { name: 'batch_size', value: '32' },
      ],
      ownCode: { engineId: '1', codeDirectory: '/usr/app/', bootFile: 'boot.py' },
    },
    data: {
      ...data,
      source: 'dataset',
      dataset: {
        datasetId: '38277e62-9e59-48f4-8d89-c8cf41622c24',
        datasetVersionId: '2ff0d6ba-c480-45ae-be41-09a8369bfc90',
      },
    },
    resources,
    output: {
      ...emptyDraft.output,
      outputPath: '/usr/train',
      freshFolder: false,
      logPath: 'obs://usr/log',
      jobDescription: 'This is a ModelArts job',
    },
    sweep: emptyDraft.sweep,
  };
  expect(JSON.parse(stringifyJson(requestBody(draft, base)))).toEqual(JSON.parse(sampleRequest));
});

describe('the body', () => {
  const always = ['worker_server_num', 'parameter', 'train_url', 'log_url', 'pre_version_id'];
  const codeKeys = {
    'own-code': ['app_url', 'boot_file_url', 'engine_id'],
    'built-in': ['model_id'],
    'custom-image': ['user_image_url', 'user_command'],
  };
  const dataKeys = {
    obs: ['data_url'],
    dataset: ['dataset_id', 'dataset_version_id'],
    several: ['data_source'],
  };
  const poolKeys = { public: ['spec_id'], dedicated: ['pool_id'] };

  it.each(sampleBranches)(
    'has the fields of the chosen branches and no others ($code.source, $data.source, $resources.pool)',
    (draft) => {
      const keys = [
        ...always,
        ...codeKeys[draft.code.source],
        ...dataKeys[draft.data.source],
        ...poolKeys[draft.resources.pool],
      ];
      expect(Object.keys(configOf(draft)).toSorted()).toEqual(keys.toSorted());
    },
  );

  it('is the same whatever stands in the branches that are not chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleBranches), fc.string({ unit: 'binary' }), (draft, text) => {
        const body = requestBody(withOtherBranches(draft, draftFullOf(text)), base);
        expect(stringifyJson(body)).toBe(stringifyJson(requestBody(draft, base)));
      }),
    );
  });

  it('is the same where the comparison with the base version tells no change', () => {
    const draftOfText = fc
      .tuple(
        fc.constantFrom(...sampleBranches),
        fc.constantFrom('a', 'obs://b/c', '/b/c/', ' 1 ', '1', '01', ''),
      )
      .map(([branch, text]) => {
        const full = draftFullOf(text);
        return {
          code: { ...full.code, source: branch.code.source },
          data: { ...full.data, source: branch.data.source },
          resources: { ...full.resources, pool: branch.resources.pool },
          output: full.output,
          sweep: full.sweep,
        };
      });
    fc.assert(
      fc.property(draftOfText, draftOfText, (one, other) => {
        const context = { ...base, jobDescription: one.output.jobDescription };
        const [before, after] = [requestBody(one, context), requestBody(other, context)];
        fc.pre(one.code.parameters[0]?.name === other.code.parameters[0]?.name);
        expect(draftChanges(one, other).length === 0).toBe(stringifyJson(before) === stringifyJson(after));
      }),
    );
  });

  it('names a version of a dataset dataset_version in a row, dataset_version_id else', () => {
    const source = { kind: 'dataset', dataPath: '/b/x/', datasetId: 'd', datasetVersionId: 'v' } as const;
    const draft: VersionDraft = {
      ...sampleDraft,
      data: { ...data, source: 'several', several: { sources: [source] } },
    };
    expect(configOf(draft).data_source).toEqual([{ type: 'dataset', dataset_id: 'd', dataset_version: 'v' }]);
  });

  it('has in an OBS row its path only', () => {
    const source = { kind: 'obs', dataPath: 's3://b/x', datasetId: 'd', datasetVersionId: 'v' } as const;
    const draft: VersionDraft = {
      ...sampleDraft,
      data: { ...data, source: 'several', several: { sources: [source] } },
    };
    expect(configOf(draft).data_source).toEqual([{ type: 'obs', data_url: '/b/x/' }]);
  });

  it.each(['', ' '])('has no log path and no code directory where they are %j', (blank) => {
    const draft: VersionDraft = {
      ...sampleDraft,
      code: { ...code, source: 'custom-image', customImage: { ...code.customImage, codeDirectory: blank } },
      output: { ...output, logPath: blank },
    };
    expect(configOf(draft)).not.toHaveProperty('log_url');
    expect(configOf(draft)).not.toHaveProperty('app_url');
  });

  it('has the code directory of an image where there is one, and its command to the last character', () => {
    const customImage = {
      image: ' host/org/name:tag ',
      command: ' a \\\n  b\n',
      codeDirectory: 'obs://b/code',
    };
    expect(
      configOf({ ...sampleDraft, code: { ...code, source: 'custom-image', customImage } }),
    ).toMatchObject({
      app_url: '/b/code/',
      user_image_url: 'host/org/name:tag',
      user_command: ' a \\\n  b\n',
    });
  });
});

describe('the job description', () => {
  const described = (jobDescription: string) =>
    requestBody({ ...sampleDraft, output: { ...output, jobDescription } }, base);

  it.each(['digits', '', ' '])('is not sent as %j, where the job has "digits"', (text) => {
    expect(described(text)).not.toHaveProperty('job_desc');
  });

  it.each(['Digits', 'digits ', 'x'])('is sent as %j', (text) => {
    expect(described(text).job_desc).toBe(text);
  });
});

describe('the output path', () => {
  it.each([
    ['/bucket/out/', true, `/bucket/out/${versionSubfolder}`],
    ['obs://bucket/out', true, `/bucket/out/${versionSubfolder}`],
    ['/bucket/out', false, '/bucket/out/'],
  ])('%s with a new subfolder: %s is %s', (outputPath, isNewSubfolder, path) => {
    expect(
      configOf({ ...sampleDraft, output: { ...output, outputPath, freshFolder: isNewSubfolder } }).train_url,
    ).toBe(path);
  });
});

describe('what people typed', () => {
  it.each(['1e-07', '32.0', '12345678901234567890', '-0', ' x ', '', '\ud83d', '😀', '__proto__'])(
    'as a parameter arrives unchanged: %j',
    (value) => {
      const parameters = [{ name: 'p', value }];
      const text = stringifyJson(requestBody({ ...sampleDraft, code: { ...code, parameters } }, base));
      expect(JSON.parse(text).config.parameter).toEqual([{ label: 'p', value }]);
    },
  );

  it('as parameters keeps its order', () => {
    const parameters = ['b', 'a', 'c'].map((name) => ({ name, value: name }));
    expect(configOf({ ...sampleDraft, code: { ...code, parameters } }).parameter).toEqual([
      { label: 'b', value: 'b' },
      { label: 'a', value: 'a' },
      { label: 'c', value: 'c' },
    ]);
  });

  it('as ids above 2^53 is exact, and a bare integer', () => {
    const draft: VersionDraft = {
      ...sampleDraft,
      code: { ...code, ownCode: { ...code.ownCode, engineId: ' 9007199254740993 ' } },
      resources: { ...resources, publicPool: { specId: '9223372036854775807' } },
    };
    const context = { ...base, baseId: versionIdSchema.parse('9007199254740997') };
    const text = stringifyJson(requestBody(draft, context));
    expect(text).toContain('"engine_id":9007199254740993,');
    expect(text).toContain('"spec_id":9223372036854775807,');
    expect(text).toContain('"pre_version_id":9007199254740997}');
    const builtIn: VersionDraft = {
      ...draft,
      code: { ...code, source: 'built-in', builtIn: { algorithmId: '9007199254740995' } },
    };
    expect(stringifyJson(requestBody(builtIn, context))).toContain('"model_id":9007199254740995,');
  });

  it('as a count that is none yet stays to be seen', () => {
    expect(configOf({ ...sampleDraft, resources: { ...resources, workers: '1.0' } }).worker_server_num).toBe(
      '1.0',
    );
    expect(configOf({ ...sampleDraft, resources: { ...resources, workers: ' 2 ' } }).worker_server_num).toBe(
      2n,
    );
  });
});

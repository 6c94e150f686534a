import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { sampleBranches, sampleDraft, withRubbishBeside } from '#test-support/sample-draft.ts';
import { areSameValues, draftChanges, valuesBefore } from './diff.ts';
import type { VersionDraft } from './shape.ts';

const { code, data, resources, output } = sampleDraft;

const anyBranch = fc.constantFrom(...sampleBranches, ...sampleBranches.map(withRubbishBeside));
const anyParameters = fc.array(fc.record({ name: fc.string(), value: fc.string() }));
const withParameters = (draft: VersionDraft, parameters: Parameter[]): VersionDraft => ({
  ...draft,
  code: { ...draft.code, parameters },
});
/** `label: before → after`, – for what is not there. */
const told = (base: VersionDraft, draft: VersionDraft): readonly string[] =>
  draftChanges(base, draft).map(({ label, before = '–', after = '–' }) => `${label}: ${before} → ${after}`);

describe('nothing has changed', () => {
  it('between a draft and itself', () => {
    fc.assert(
      fc.property(anyBranch, anyParameters, (draft, parameters) => {
        const one = withParameters(draft, parameters);
        expect(draftChanges(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it('when parameters with names of their own stand in another order', () => {
    const named = fc.uniqueArray(fc.record({ name: fc.string(), value: fc.string() }), {
      selector: ({ name }) => name,
    });
    const shuffled = named.chain((parameters) =>
      fc.tuple(
        fc.constant(parameters),
        fc.shuffledSubarray(parameters, { minLength: parameters.length, maxLength: parameters.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        expect(told(withParameters(sampleDraft, before), withParameters(sampleDraft, after))).toEqual([]);
      }),
    );
  });

  const asPasted: VersionDraft = {
    code: {
      ...code,
      ownCode: { engineId: ' 1 ', codeDirectory: 'obs://bucket/code', bootFile: 'train.py' },
    },
    data: { ...data, obs: { dataPath: 's3://bucket/data' } },
    resources: { ...resources, workers: ' 1 ' },
    output: { ...output, outputPath: '/bucket/out', logPath: 'obs://bucket/log/' },
    sweep: sampleDraft.sweep,
  };

  it.each<[string, VersionDraft]>([
    ['paths are written in another way', asPasted],
    ['the new subfolder is switched off', { ...sampleDraft, output: { ...output, freshFolder: false } }],
    ['the branches that are not chosen are full of rubbish', withRubbishBeside(sampleDraft)],
    [
      'the job description is left blank, for it stays',
      { ...sampleDraft, output: { ...output, jobDescription: ' ' } },
    ],
  ])('when %s', (_, draft) => {
    expect(told(sampleDraft, draft)).toEqual([]);
  });
});

describe('one change is one row', () => {
  const branch = (
    source: VersionDraft['code']['source'],
    dataSource: VersionDraft['data']['source'],
    pool: VersionDraft['resources']['pool'],
  ): VersionDraft => ({
    ...sampleDraft,
    code: { ...code, source },
    data: { ...data, source: dataSource },
    resources: { ...resources, pool },
  });
  const own = branch('own-code', 'obs', 'public');
  const builtIn = branch('built-in', 'dataset', 'dedicated');
  const image = branch('custom-image', 'several', 'public');

  it.each<[string, string, VersionDraft, VersionDraft]>([
    [
      'code.ownCode.engineId',
      'Engine: 1 → 4',
      own,
      { ...own, code: { ...own.code, ownCode: { ...own.code.ownCode, engineId: '4' } } },
    ],
    [
      'code.ownCode.bootFile',
      'Boot file: /bucket/code/train.py → /bucket/code/main.py',
      own,
      { ...own, code: { ...own.code, ownCode: { ...own.code.ownCode, bootFile: 'main.py' } } },
    ],
    [
      'code.builtIn.algorithmId',
      'Algorithm: 4 → 5',
      builtIn,
      { ...builtIn, code: { ...builtIn.code, builtIn: { algorithmId: '5' } } },
    ],
    [
      'code.customImage.command',
      'Command: bash run.sh → sh',
      image,
      { ...image, code: { ...image.code, customImage: { ...image.code.customImage, command: 'sh' } } },
    ],
    [
      'data.obs.dataPath',
      'Data path: /bucket/data/ → /bucket/new/',
      own,
      { ...own, data: { ...own.data, obs: { dataPath: '/bucket/new' } } },
    ],
    [
      'data.dataset.datasetVersionId',
      'Dataset version: usable-id → v2',
      builtIn,
      { ...builtIn, data: { ...builtIn.data, dataset: { datasetId: 'mnist-id', datasetVersionId: 'v2' } } },
    ],
    [
      'data.several.sources',
      'Sources: /bucket/more/ → ',
      image,
      { ...image, data: { ...image.data, several: { sources: [] } } },
    ],
    [
      'resources.publicPool.specId',
      'Specification: 1 → 27',
      own,
      { ...own, resources: { ...own.resources, publicPool: { specId: '27' } } },
    ],
    [
      'resources.dedicatedPool.poolId',
      'Pool ID: pool9928813f → p2',
      builtIn,
      { ...builtIn, resources: { ...builtIn.resources, dedicatedPool: { poolId: 'p2' } } },
    ],
    ['resources.workers', 'Workers: 1 → 2', own, { ...own, resources: { ...own.resources, workers: '2' } }],
    [
      'output.outputPath',
      'Output path: /bucket/out/ → /bucket/out2/',
      own,
      { ...own, output: { ...own.output, outputPath: '/bucket/out2' } },
    ],
    ['output.logPath', 'Log path: /bucket/log/ → ', own, { ...own, output: { ...own.output, logPath: '' } }],
    [
      'output.jobDescription',
      'Job description: digits → letters',
      own,
      { ...own, output: { ...own.output, jobDescription: 'letters' } },
    ],
  ])('at %s: %s', (path, row, base, draft) => {
    expect(told(base, draft)).toEqual([row]);
    expect(draftChanges(base, draft)).toMatchObject([{ path, step: path.split('.')[0], isParameter: false }]);
  });
});

describe('a parameter', () => {
  const base = withParameters(sampleDraft, [
    { name: 'lr', value: '0.01' },
    { name: 'batch_size', value: '32' },
  ]);

  it.each<[string, Parameter[], readonly string[]]>([
    [
      'changed',
      [
        { name: 'batch_size', value: '32' },
        { name: 'lr', value: '0.02' },
      ],
      ['lr: 0.01 → 0.02'],
    ],
    [
      'rewritten',
      [
        { name: 'lr', value: '1e-2' },
        { name: 'batch_size', value: '32' },
      ],
      ['lr: 0.01 → 1e-2'],
    ],
    [
      'emptied',
      [
        { name: 'lr', value: '' },
        { name: 'batch_size', value: '32' },
      ],
      ['lr: 0.01 → '],
    ],
    ['added', [...base.code.parameters, { name: 'seed', value: '' }], ['seed: – → ']],
    ['removed', [{ name: 'lr', value: '0.01' }], ['batch_size: 32 → –']],
    [
      'renamed',
      [
        { name: 'LR', value: '0.01' },
        { name: 'batch_size', value: '32' },
      ],
      ['LR: – → 0.01', 'lr: 0.01 → –'],
    ],
    ['doubled', [...base.code.parameters, { name: 'lr', value: '1' }], ['lr: 0.01 → 0.01\n1']],
    ['called __proto__', [...base.code.parameters, { name: '__proto__', value: '1' }], ['__proto__: – → 1']],
  ])('%s is matched by its name', (_, parameters, rows) => {
    expect(told(base, withParameters(base, parameters))).toEqual(rows);
  });

  it('has its name in its path', () => {
    const [change] = draftChanges(base, withParameters(base, [{ name: 'lr', value: '0.01' }]));
    expect(change).toMatchObject({ path: 'code.parameters.batch_size', step: 'code', isParameter: true });
  });

  it('stays the same in the order of those that share its name', () => {
    const twice = withParameters(sampleDraft, [
      { name: 'lr', value: '1' },
      { name: 'lr', value: '2' },
    ]);
    expect(told(twice, structuredClone(twice))).toEqual([]);
    expect(
      told(
        twice,
        withParameters(twice, [
          { name: 'lr', value: '2' },
          { name: 'lr', value: '1' },
        ]),
      ),
    ).toHaveLength(1);
    expect(told(twice, withParameters(twice, [{ name: 'lr', value: '1\n2' }]))).toHaveLength(1);
  });

  it.each([
    ['first', '3', '2', 'lr: 1\n2 → 3\n2'],
    ['last', '1', '3', 'lr: 1\n2 → 1\n3'],
  ])('has changed where only the %s of the rows that share its name has', (_, one, other, row) => {
    const twice = (first: string, second: string) =>
      withParameters(sampleDraft, [
        { name: 'lr', value: first },
        { name: 'lr', value: second },
      ]);
    expect(told(twice('1', '2'), twice(one, other))).toEqual([row]);
  });
});

describe('a switch of branches', () => {
  it('tells the source, what goes and what comes', () => {
    const onImage: VersionDraft = { ...sampleDraft, code: { ...code, source: 'custom-image' } };
    expect(told(sampleDraft, onImage)).toEqual([
      'Code source: Own code → Custom image',
      'Engine: 1 → –',
      'Code directory: /bucket/code/ → –',
      'Boot file: /bucket/code/train.py → –',
      'Image: – → swr.example.com/org/name:1.0',
      'Command: – → bash run.sh',
    ]);
  });

  it('and back is no change', () => {
    fc.assert(
      fc.property(anyBranch, anyBranch, (base, other) => {
        const back: VersionDraft = {
          ...base,
          code: { ...other.code, ...base.code },
          data: { ...other.data, ...base.data },
          resources: { ...other.resources, ...base.resources },
        };
        expect(draftChanges(base, back)).toEqual([]);
      }),
    );
  });

  it('of the pool and of the data tells both', () => {
    const draft: VersionDraft = {
      ...sampleDraft,
      data: { ...data, source: 'dataset' },
      resources: { ...resources, pool: 'dedicated' },
    };
    expect(told(sampleDraft, draft)).toEqual([
      'Data source: OBS path → Dataset',
      'Data path: /bucket/data/ → –',
      'Dataset: – → mnist-id',
      'Dataset version: – → usable-id',
      'Pool: Public pool → Dedicated pool',
      'Specification: 1 → –',
      'Pool ID: – → pool9928813f',
    ]);
  });
});

describe('values of one name', () => {
  it('are the same where all are, in their order', () => {
    expect(areSameValues(['1', '2'], ['1', '2'])).toBe(true);
    expect(areSameValues(['1', '2'], ['1', '3'])).toBe(false);
    expect(areSameValues(['1', '2'], ['2', '1'])).toBe(false);
    expect(areSameValues(['1'], ['1', '2'])).toBe(false);
  });

  it('are not there, which is not the same as an empty one', () => {
    expect(areSameValues()).toBe(true);
    expect(areSameValues(undefined, [''])).toBe(false);
    expect(areSameValues([''])).toBe(false);
  });
});

describe('the values before', () => {
  const row = (name: string, value = '') => ({ name, value });

  it.each([
    [
      'stand at the rows of that name',
      [row('lr', '1'), row('seed', '2')],
      [row('seed'), row('lr')],
      ['2', '1'],
    ],
    ['are none for what is new', [row('lr', '1')], [row('x'), row('lr')], [undefined, '1']],
    [
      'stand once, also where a name stands twice',
      [row('lr', '1')],
      [row('lr'), row('lr')],
      ['1', undefined],
    ],
    ['are matched in their order', [row('lr', '1'), row('lr', '2')], [row('lr'), row('lr')], ['1', '2']],
  ])('%s', (_, base, draft, before) => {
    expect(valuesBefore(base, draft)).toEqual(before);
  });
});

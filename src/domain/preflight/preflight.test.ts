import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Specification } from '#domain/catalogue.ts';
import { type VersionDraft, versionDraftSchema } from '#domain/draft/shape.ts';
import { versionIdSchema } from '#domain/ids.ts';
import { knownStatuses } from '#domain/job-status.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import { draftFullOf, sampleCatalogue, sampleDraft, withOtherBranches } from '#test-support/sample-draft.ts';
import { type Finding, withCode, withData, withOutput, withResources } from './finding.ts';
import { type PreflightFacts, preflight } from './preflight.ts';

const spec = (id: string, code: string, gpuCount: number): Specification => ({
  id,
  code,
  vcpu: '8',
  memory: '64',
  gpuCount,
  gpuType: gpuCount > 0 ? 'v100' : '',
  maxWorkers: 2,
  soldOut: false,
});

const catalogue = {
  ...sampleCatalogue,
  engines: [
    ...sampleCatalogue.engines,
    { id: '8', name: 'Caffe', version: 'Caffe-1.0.0-python2.7' },
    { id: '15', name: 'Spark_MLlib', version: 'Spark-2.3.2-python2.7' },
    { id: '24', name: 'MindSpore-GPU', version: 'MindSpore-1.1.0-python3.7' },
    { id: '130', name: 'Ascend-Powered-Engine', version: 'TF-1.15-python3.7-aarch64' },
  ],
  specifications: [
    ...sampleCatalogue.specifications,
    spec('40', 'modelarts.vm.cpu.2u', 0),
    spec('41', 'modelarts.vm.gpu.v100', 1),
    spec('42', 'modelarts.bm.gpu.8v100', 8),
    spec('43', 'modelarts.kat1.xlarge', 0),
    spec('50', 'modelarts.bm.910.arm.public.1', 0),
    spec('51', 'modelarts.bm.snt9.xlarge.2', 0),
    spec('52', 'modelarts.vm.snt3.xlarge', 0),
    spec('53', 'modelarts.vm.ai1.a310', 0),
    spec('54', 'modelarts.bm.large', 0),
    { ...spec('55', 'modelarts.bm.npu.8', 8), gpuType: 'npu' },
    { ...spec('56', 'modelarts.bm.xlarge', 8), gpuType: 'Ascend 910' },
    spec('57', 'modelarts.vm.highcpu.2u', 0),
  ],
  algorithms: sampleCatalogue.algorithms,
} satisfies Catalogue;

const { code, data } = sampleDraft;
const own = (change: Partial<VersionDraft['code']['ownCode']>): VersionDraft =>
  withCode(sampleDraft, { ownCode: { ...code.ownCode, ...change } });
const on = (draft: VersionDraft, specId: string, workers = '1'): VersionDraft =>
  withResources(draft, { publicPool: { specId }, workers });
const builtIn = withCode(sampleDraft, { source: 'built-in' });
const image = (name: string): VersionDraft =>
  withCode(sampleDraft, {
    source: 'custom-image',
    customImage: { ...code.customImage, image: name },
  });
/** As long as parameters are known to be accepted. */
const maxParameterCharacters = 32_768;
const ofLength = (length: number, character: string): VersionDraft =>
  withCode(sampleDraft, { parameters: [{ name: 'n', value: character.repeat(length - 1) }] });
const sharedOutput = withOutput(sampleDraft, { freshFolder: false });

const configuration: Configuration = {
  ...emptyConfiguration,
  engineId: '1',
  engineName: 'TensorFlow',
  engineVersion: 'TF-1.4.0-python2.7',
  codeDirectory: '/bucket/code/',
  bootFile: '/bucket/code/train.py',
  parameters: code.parameters,
  dataPath: '/bucket/data/',
  specId: '1',
  poolType: 'SYSTEM_DEFINED',
  workers: '1',
  outputPath: '/bucket/out/',
  logPath: '/bucket/log/',
};

const now = Date.parse('2026-11-23T14:00:00Z');
const version = (status: number | null, ageMinutes = 60): TrainingVersion => ({
  id: versionIdSchema.parse('20'),
  name: 'V0006',
  baseId: null,
  status,
  createTime: now - ageMinutes * 60_000,
  startTime: null,
  duration: null,
  configuration,
  unreadable: [],
});

const findingsFor = (draft: VersionDraft, facts: Partial<PreflightFacts> = {}): readonly Finding[] =>
  preflight({ draft, baseDraft: sampleDraft, catalogue, versions: [version(10)], now, ...facts });

/** `id severity path` */
const told = (findings: readonly Finding[]) =>
  findings.map(({ id, severity, path }) => `${id} ${severity} ${path}`);

it('finds nothing in a draft that is right', () => {
  expect(findingsFor(sampleDraft)).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly draft: VersionDraft;
  readonly found: string;
  /** What its button says; '' where only a person can help. */
  readonly fix: string;
  readonly facts?: Partial<PreflightFacts>;
}

const cases: readonly Case[] = [
  {
    name: 'the output path is the data path',
    draft: withOutput(sampleDraft, { outputPath: 'obs://bucket/data' }),
    found: 'output-inside-input error output.outputPath',
    fix: 'Use /bucket/out/',
  },
  {
    name: 'the output path is inside the code directory, and the base version has none',
    draft: withOutput(sampleDraft, { outputPath: '/bucket/code/out/' }),
    found: 'output-inside-input error output.outputPath',
    fix: 'Use /bucket/output/',
    facts: { baseDraft: withOutput(sampleDraft, { outputPath: '' }) },
  },
  {
    name: 'the output path is inside one of several sources',
    draft: withOutput(withData(sampleDraft, { source: 'several' }), { outputPath: '/bucket/more/x/' }),
    found: 'output-inside-input error output.outputPath',
    fix: 'Use /bucket/out/',
  },
  {
    name: 'the data is inside the output path',
    draft: withOutput(withData(sampleDraft, { obs: { dataPath: '/bucket/all/in/' } }), {
      outputPath: '/bucket/all/',
      freshFolder: false,
    }),
    found: 'input-inside-output warning output.outputPath',
    fix: 'Use a new subfolder',
  },
  {
    name: 'a running version writes to the output path',
    draft: sharedOutput,
    found: 'output-in-use error output.outputPath',
    fix: 'Use a new subfolder',
    facts: { versions: [version(10), version(8)] },
  },
  {
    name: 'an ended version wrote to the output path',
    draft: sharedOutput,
    found: 'output-overwritten warning output.outputPath',
    fix: 'Use a new subfolder',
  },
  {
    name: 'the boot file has no ending',
    draft: own({ bootFile: 'train' }),
    found: 'boot-file-kind warning code.ownCode.bootFile',
    fix: 'Use train.py',
  },
  {
    name: 'the boot file is a shell script',
    draft: own({ bootFile: 'train.sh' }),
    found: 'boot-file-kind warning code.ownCode.bootFile',
    fix: '',
  },
  {
    name: 'the data path is a file',
    draft: withData(sampleDraft, { obs: { dataPath: '/bucket/data/train.csv' } }),
    found: 'data-path-kind warning data.obs.dataPath',
    fix: 'Use /bucket/data/',
  },
  {
    name: 'the data path is a file in the bucket itself',
    draft: withData(sampleDraft, { obs: { dataPath: '/bucket/train.tar.gz' } }),
    found: 'data-path-kind warning data.obs.dataPath',
    fix: '',
  },
  {
    name: 'a source of several is a file',
    draft: withData(sampleDraft, {
      source: 'several',
      several: { sources: data.several.sources.map((row) => ({ ...row, dataPath: '/bucket/m/x.zip' })) },
    }),
    found: 'data-path-kind warning data.several.sources.0.dataPath',
    fix: 'Use /bucket/m/',
  },
  {
    name: 'a GPU engine on a CPU specification',
    draft: on(own({ engineId: '24' }), '40'),
    found: 'engine-hardware warning resources.publicPool.specId',
    fix: 'Use modelarts.vm.gpu.p100',
  },
  {
    name: 'a CPU engine on a GPU specification',
    draft: on(own({ engineId: '15' }), '41', '2'),
    found: 'engine-hardware warning resources.publicPool.specId',
    fix: 'Use modelarts.vm.cpu.2u',
  },
  {
    name: 'an Ascend engine on a GPU specification',
    draft: own({ engineId: '130' }),
    found: 'engine-hardware warning resources.publicPool.specId',
    fix: 'Use modelarts.kat1.xlarge',
  },
  {
    name: 'an Ascend engine where no Ascend is offered',
    draft: own({ engineId: '130' }),
    found: 'engine-hardware warning resources.publicPool.specId',
    fix: '',
    facts: { catalogue: { ...catalogue, specifications: sampleCatalogue.specifications } },
  },
  {
    name: 'a GPU engine on an Ascend specification',
    draft: on(own({ engineId: '24' }), '50'),
    found: 'engine-hardware warning resources.publicPool.specId',
    fix: 'Use modelarts.vm.gpu.p100',
  },
  {
    name: 'Caffe with two workers',
    draft: on(own({ engineId: '8' }), '41', '2'),
    found: 'single-node warning resources.workers',
    fix: 'Use 1 worker',
  },
  {
    name: 'a built-in algorithm with two workers',
    draft: on(builtIn, '41', '2'),
    found: 'single-node warning resources.workers',
    fix: 'Use 1 worker',
  },
  {
    name: 'more workers than the specification allows',
    draft: on(sampleDraft, '27', '2'),
    found: 'requirement error resources.workers',
    fix: 'Use 1 worker',
  },
  {
    name: 'more workers of a dedicated pool than are known to be accepted',
    draft: withResources(sampleDraft, { pool: 'dedicated', workers: '65' }),
    found: 'dedicated-workers warning resources.workers',
    fix: 'Use 64 workers',
  },
  {
    name: 'longer parameters than are known to be accepted',
    draft: withCode(sampleDraft, { parameters: [{ name: 'n', value: 'x'.repeat(maxParameterCharacters) }] }),
    found: 'parameters-length warning code.parameters',
    fix: '',
  },
  {
    name: 'an image without a tag',
    draft: image('localhost:5000/org/name'),
    found: 'image-tag warning code.customImage.image',
    fix: '',
  },
  {
    name: 'a required parameter that is empty and has a default',
    draft: withCode(builtIn, { parameters: [...code.parameters, { name: 'batch_size', value: '' }] }),
    found: 'requirement error code.parameters.2.value',
    fix: 'Use its default, 4',
  },
  {
    name: 'a required parameter that is missing and has none',
    draft: withCode(builtIn, { parameters: [] }),
    found: 'requirement error code.builtIn.algorithmId',
    fix: 'Add num_classes',
  },
  {
    name: 'a specification that is sold out',
    draft: on(sampleDraft, '9'),
    found: 'requirement error resources.publicPool.specId',
    fix: '',
  },
  {
    name: 'a specification that is gone',
    draft: on(sampleDraft, '77'),
    found: 'requirement error resources.publicPool.specId',
    fix: '',
  },
  {
    name: 'an engine that is gone',
    draft: own({ engineId: '77' }),
    found: 'requirement error code.ownCode.engineId',
    fix: '',
  },
  {
    name: 'a dataset version that is not usable',
    draft: withData(sampleDraft, {
      source: 'dataset',
      dataset: { datasetId: 'mnist-id', datasetVersionId: 'broken-id' },
    }),
    found: 'requirement error data.dataset.datasetVersionId',
    fix: 'Use V001',
  },
  {
    name: 'a description that is too long',
    draft: withOutput(sampleDraft, { jobDescription: '😀'.repeat(257) }),
    found: 'requirement error output.jobDescription',
    fix: 'Keep the first 256 characters',
  },
  {
    name: 'the same configuration a few minutes ago',
    draft: sampleDraft,
    found: 'just-created warning code.source',
    fix: '',
    facts: { versions: [version(7, 9)] },
  },
];

describe.each(cases)('$name', ({ draft, found, fix, facts }) => {
  it(`is found: ${found}`, () => {
    expect(told(findingsFor(draft, facts))).toContain(found);
  });

  it(fix === '' ? 'has no button' : `is fixed by "${fix}"`, () => {
    const one = findingsFor(draft, facts).find((entry) => told([entry])[0] === found);
    expect(one?.fix?.label ?? '').toBe(fix);
    if (one?.fix === undefined) return;
    const fixed = one.fix.apply(draft);
    expect(told(findingsFor(fixed, facts))).not.toContain(found);
  });
});

describe('silence', () => {
  it.each([
    ['TensorFlow on a CPU', on(sampleDraft, '40')],
    ['TensorFlow with two workers', on(sampleDraft, '41', '2')],
    ['Ascend on Ascend', on(own({ engineId: '130' }), '43')],
    ['Ascend on 910', on(own({ engineId: '130' }), '50')],
    ['Ascend on snt9', on(own({ engineId: '130' }), '51')],
    ['Ascend on snt3', on(own({ engineId: '130' }), '52')],
    ['Ascend on a310', on(own({ engineId: '130' }), '53')],
    ['Ascend on what is not known, without GPU', on(own({ engineId: '130' }), '54')],
    ['Ascend on NPUs that are counted as GPUs', on(own({ engineId: '130' }), '55')],
    ['Ascend by the type of what is counted as GPUs', on(own({ engineId: '130' }), '56')],
    ['a GPU engine on what is not known', on(own({ engineId: '24' }), '54')],
    ['a GPU engine on what only looks like a CPU', on(own({ engineId: '24' }), '57')],
    ['a CPU engine on what is not known', on(own({ engineId: '15' }), '54')],
    [
      'a built-in algorithm with two workers on 8 × v100',
      on(withCode(builtIn, { parameters: [{ name: 'num_classes', value: '3' }] }), '42', '2'),
    ],
    ['64 workers of a dedicated pool', withResources(sampleDraft, { pool: 'dedicated', workers: '64' })],
    ['32,768 characters of parameters', ofLength(maxParameterCharacters, 'x')],
    ['as many astral ones', ofLength(maxParameterCharacters, '😀')],
    ['an image with its tag', image('swr.example.com/org/name:1.0')],
    ['an image by its digest', image(`swr.example.com/org/name@sha256:${'0a'.repeat(32)}`)],
    ['what a dedicated pool is made of', withResources(own({ engineId: '130' }), { pool: 'dedicated' })],
    [
      'a folder with a version in its name',
      withData(sampleDraft, { obs: { dataPath: '/bucket/data-1.0/' } }),
    ],
    [
      'a folder whose name begins as the data path',
      withOutput(sampleDraft, { outputPath: '/bucket/data2/' }),
    ],
    [
      'data inside the output path, with a new subfolder',
      withOutput(sampleDraft, { outputPath: '/bucket/' }),
    ],
  ] as const)('about %s', (_name, draft) => {
    expect(findingsFor(draft).filter(({ id }) => id !== 'requirement')).toEqual([]);
  });

  it('about the same configuration longer ago, or where the service’s time is not known', () => {
    expect(findingsFor(sampleDraft, { versions: [version(7, 11)] })).toEqual([]);
    expect(findingsFor(sampleDraft, { versions: [version(7, 1)], now: null })).toEqual([]);
  });

  it('about branches that are not chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom('x.csv', '/bucket/out/', 'train'), (text) => {
        expect(findingsFor(withOtherBranches(sampleDraft, draftFullOf(text)))).toEqual([]);
      }),
    );
  });
});

it('blocks an output path while its version is in one of ten statuses', () => {
  const blocking = knownStatuses.filter((status) =>
    findingsFor(sharedOutput, { versions: [version(status)] }).some(({ id }) => id === 'output-in-use'),
  );
  expect(blocking).toEqual([1, 2, 4, 7, 8, 9, 15, 18, 19, 20]);
});

it('only warns of what the base version did, too', () => {
  const draft = withOutput(sampleDraft, { outputPath: '/bucket/data/out/' });
  expect(told(findingsFor(draft, { baseDraft: draft }))).toEqual([
    'output-inside-input warning output.outputPath',
  ]);
});

it('says errors first, in the order of the steps', () => {
  const draft = withOutput(on(own({ bootFile: 'train.sh', engineId: '77' }), '9'), { freshFolder: false });
  expect(findingsFor(draft).map(({ severity, step }) => `${severity} ${step}`)).toEqual([
    'error code',
    'error resources',
    'warning code',
    'warning output',
  ]);
});

it('has an error for each rule of the form that is broken, and none else from them', () => {
  fc.assert(
    fc.property(fc.constantFrom('', ' ', 'x', '/b/', "'{}"), (text) => {
      const draft = draftFullOf(text);
      const { error } = versionDraftSchema(catalogue).safeParse(draft);
      expect(findingsFor(draft).filter(({ id }) => id === 'requirement')).toHaveLength(
        error?.issues.length ?? 0,
      );
    }),
  );
});

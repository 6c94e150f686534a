import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type VersionDraft, versionDraftSchema } from '#domain/draft/shape.ts';
import { knownStatuses } from '#domain/job-status.ts';
import {
  builtIn,
  catalogue,
  findingsFor,
  image,
  maxParameterCharacters,
  on,
  own,
  sharedOutput,
  told,
  version,
} from '#test-support/preflight-facts.ts';
import { draftFullOf, sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { withCode, withData, withOutput, withResources } from './finding.ts';
import type { PreflightFacts } from './preflight.ts';

const { code, data } = sampleDraft;

it('finds nothing in a draft that is right', () => {
  expect(findingsFor(sampleDraft)).toEqual([]);
});

interface Case {
  readonly name: string;
  readonly draft: VersionDraft;
  readonly found: string;
  /** The label of its button; '' if only the user can fix it. */
  readonly fix: string;
  readonly facts?: Partial<PreflightFacts>;
}

const cases: readonly Case[] = [
  {
    name: 'two parameters have names that look the same',
    draft: withCode(sampleDraft, {
      parameters: [
        { name: 'lr', value: '1' },
        { name: 'lr ', value: '2' },
      ],
    }),
    found: 'alike-names warning code.parameters.1.name',
    fix: '',
  },
  {
    name: 'the output path is the data path',
    draft: withOutput(sampleDraft, { outputPath: 'obs://bucket/data' }),
    found: 'output-inside-input warning output.outputPath',
    fix: 'Use /bucket/out/',
  },
  {
    name: 'the output path is inside the code directory, and the base version has none',
    draft: withOutput(sampleDraft, { outputPath: '/bucket/code/out/' }),
    found: 'output-inside-input warning output.outputPath',
    fix: 'Use /bucket/output/',
    facts: { baseDraft: withOutput(sampleDraft, { outputPath: '' }) },
  },
  {
    name: 'the output path is inside one of several sources',
    draft: withOutput(withData(sampleDraft, { source: 'several' }), { outputPath: '/bucket/more/x/' }),
    found: 'output-inside-input warning output.outputPath',
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

it('blocks an output path while its version is in one of ten statuses', () => {
  const blocking = knownStatuses.filter((status) =>
    findingsFor(sharedOutput, { versions: [version(status)] }).some(({ id }) => id === 'output-in-use'),
  );
  expect(blocking).toEqual([1, 2, 4, 7, 8, 9, 15, 18, 19, 20]);
});

it('blocks only what the form needs, and what the service certainly rejects', () => {
  const blocking = cases.map(({ found }) => found.split(' ')).filter(([, severity]) => severity === 'error');
  expect(new Set(blocking.map(([id]) => id))).toEqual(new Set(['requirement', 'output-in-use']));
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

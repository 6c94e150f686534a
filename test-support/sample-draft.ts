import type * as z from 'zod/mini';
import type { Catalogue } from '#domain/catalogue.ts';
import { draftField, isDraftFieldPath, sourcePartAt } from '#domain/draft/field-table.ts';
import { mapTexts } from '#domain/draft/path.ts';
import { emptyDraft, emptySource, type VersionDraft } from '#domain/draft/shape.ts';

/** What the tests of drafts start from: a catalogue with one of each kind, and a draft that is right in every branch. */
export const sampleCatalogue = {
  engines: [
    { id: '1', name: 'TensorFlow', version: 'TF-1.4.0-python2.7' },
    { id: '9007199254740993', name: 'PyTorch', version: 'PyTorch-1.3.0-python3.6' },
  ],
  algorithms: [
    {
      id: '4',
      name: 'ResNet_v2_50',
      usage: 'Image classification',
      precision: '75.55%(top1)',
      dataFormat: 'shape: [H>=32, W>=32, C>=1]; type: int8',
      engine: 'MXNet-1.2.1-python2.7',
      parameters: [
        { name: 'batch_size', value: '4', help: 'Images per update, total', required: true },
        { name: 'num_classes', value: '', help: 'Number of classes', required: true },
        { name: 'momentum', value: '', help: '', required: false },
      ],
    },
  ],
  specifications: [
    specification('1', 'modelarts.vm.gpu.p100', 2, false),
    specification('27', 'modelarts.vm.cpu.8u', 1, false),
    specification('9', 'modelarts.vm.gpu.t4u8', 2, true),
  ],
  datasets: [{ id: 'mnist-id', name: 'mnist' }],
  datasetVersions: {
    'mnist-id': [
      { id: 'usable-id', name: 'V001', usable: true, current: true, sampleCount: 10 },
      { id: 'broken-id', name: 'V002', usable: false, current: false, sampleCount: null },
    ],
  },
} satisfies Catalogue;

function specification(id: string, code: string, maxWorkers: number, soldOut: boolean) {
  return { id, code, vcpu: '8', memory: '64', gpuCount: 1, gpuType: 'p100', maxWorkers, soldOut };
}

export const sampleDraft: VersionDraft = {
  code: {
    source: 'own-code',
    parameters: [
      { name: 'learning_rate', value: '0.01' },
      { name: 'num_classes', value: '10' },
    ],
    ownCode: { engineId: '1', codeDirectory: '/bucket/code/', bootFile: '/bucket/code/train.py' },
    builtIn: { algorithmId: '4' },
    customImage: { image: 'swr.example.com/org/name:1.0', command: 'bash run.sh', codeDirectory: '' },
  },
  data: {
    source: 'obs',
    obs: { dataPath: '/bucket/data/' },
    dataset: { datasetId: 'mnist-id', datasetVersionId: 'usable-id' },
    several: {
      sources: [{ kind: 'obs', dataPath: '/bucket/more/', datasetId: '', datasetVersionId: '' }],
    },
  },
  resources: {
    pool: 'public',
    publicPool: { specId: '1' },
    dedicatedPool: { poolId: 'pool9928813f' },
    workers: '1',
  },
  output: {
    ...emptyDraft.output,
    outputPath: '/bucket/out/',
    freshFolder: true,
    logPath: '/bucket/log/',
    jobDescription: 'digits',
  },
  sweep: emptyDraft.sweep,
};

/** A draft with one text at every field, its branches and choices like those of the sample. */
export const draftFullOf = (text: string): VersionDraft =>
  mapTexts(
    {
      ...sampleDraft,
      code: { ...sampleDraft.code, parameters: [{ name: text, value: text }] },
      data: {
        ...sampleDraft.data,
        several: { sources: [emptySource, { ...emptySource, kind: 'dataset' }] },
      },
    },
    (present, path) => (isChoice(path) || path.startsWith('sweep.') ? present : text),
  );

const isChoice = (path: string): boolean =>
  sourcePartAt(path)?.part === 'kind' || (isDraftFieldPath(path) && draftField(path).kind === 'choice');

/** The chosen branches of one draft, and beside them those of another. */
export const withOtherBranches = (draft: VersionDraft, others: VersionDraft): VersionDraft => ({
  ...draft,
  code: {
    ...draft.code,
    ...(draft.code.source !== 'own-code' && { ownCode: others.code.ownCode }),
    ...(draft.code.source !== 'built-in' && { builtIn: others.code.builtIn }),
    ...(draft.code.source !== 'custom-image' && { customImage: others.code.customImage }),
  },
  data: {
    ...draft.data,
    ...(draft.data.source !== 'obs' && { obs: others.data.obs }),
    ...(draft.data.source !== 'dataset' && { dataset: others.data.dataset }),
    ...(draft.data.source !== 'several' && { several: others.data.several }),
  },
  resources: {
    ...draft.resources,
    ...(draft.resources.pool !== 'public' && { publicPool: others.resources.publicPool }),
    ...(draft.resources.pool !== 'dedicated' && { dedicatedPool: others.resources.dedicatedPool }),
  },
});

/** What no rule accepts; in a branch that is not chosen nobody may notice it. */
const rubbish = " '{}[]\u0000//..😀 ";

export const withRubbishBeside = (draft: VersionDraft): VersionDraft =>
  withOtherBranches(draft, draftFullOf(rubbish));

/** Every way to combine the three choices, each with what the sample has for it. */
export const sampleBranches: readonly VersionDraft[] = (
  ['own-code', 'built-in', 'custom-image'] as const
).flatMap((code) =>
  (['obs', 'dataset', 'several'] as const).flatMap((data) =>
    (['public', 'dedicated'] as const).map((pool) => ({
      ...sampleDraft,
      code: { ...sampleDraft.code, source: code },
      data: { ...sampleDraft.data, source: data },
      resources: { ...sampleDraft.resources, pool },
    })),
  ),
);

/** What a schema objects to, as `path: message`. */
export function problemsOf(schema: z.ZodMiniType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

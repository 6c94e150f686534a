import fc from 'fast-check';
import type { Algorithm, Catalogue, Engine, Specification } from '#domain/catalogue.ts';
import { type DraftSource, emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { mixed, oddCount, oddId, oddText, right } from './any-field.ts';

export type LoadedCatalogue = { readonly [List in keyof Catalogue]-?: NonNullable<Catalogue[List]> };

type Part<Key extends keyof VersionDraft> = fc.Arbitrary<VersionDraft[Key]>;

/**
 * Drafts for property tests. `rightDraft` breaks no rule. `anyDraft` is right but for one part, in which each field is
 * right, at a boundary or wrong; now and then it is odd everywhere.
 */
export function draftsFor({ algorithms, engines, specifications, datasetVersions }: LoadedCatalogue) {
  const code = codeFor(algorithms, engines);
  const data = dataFor(datasetVersions);
  const resources = resourcesFor(specifications);
  const sweep = fc.constant(emptyDraft.sweep);
  const rightParts = {
    code: code.right,
    data: data.right,
    resources: resources.right,
    output: rightOutput,
    sweep,
  };
  const mixedParts = {
    code: code.mixed,
    data: data.mixed,
    resources: resources.mixed,
    output: mixedOutput,
    sweep,
  };
  const rightDraft: fc.Arbitrary<VersionDraft> = fc.record(rightParts);
  const anyDraft: fc.Arbitrary<VersionDraft> = fc.oneof(
    { weight: 3, arbitrary: rightDraft },
    { weight: 2, arbitrary: fc.record({ ...rightParts, code: code.mixed }) },
    { weight: 2, arbitrary: fc.record({ ...rightParts, data: data.mixed }) },
    { weight: 2, arbitrary: fc.record({ ...rightParts, resources: resources.mixed }) },
    { weight: 2, arbitrary: fc.record({ ...rightParts, output: mixedOutput }) },
    { weight: 1, arbitrary: fc.record(mixedParts) },
  );
  return { rightDraft, anyDraft };
}

/** An id of the list, also as people write it. */
const idOf = (rows: readonly { readonly id: string }[]) =>
  fc
    .tuple(fc.constantFrom(...rows.map(({ id }) => id)), fc.constantFrom('', ' ', '0'))
    .map(([id, before]) => before + id);

const rightParameters = fc
  .uniqueArray(fc.record({ name: right.text, value: right.text }), {
    selector: ({ name }) => name,
    maxLength: 4,
  })
  .map((parameters) => parameters.filter(({ name }) => name.trim() !== ''));
const fewNames = fc.constantFrom('lr', 'LR', 'lr ', '', ' ', 'num_classes');
const oddParameters = fc.array(fc.record({ name: fewNames, value: right.text }), { maxLength: 3 });
const nameLength = 30_000;
const parametersOfLength = fc
  .tuple(fc.constantFrom(32_767, 32_768, 32_769), fc.constantFrom('x', '😀', '\ud83d'))
  .map(([length, character]): Parameter[] => [
    { name: 'n'.repeat(nameLength), value: '' },
    { name: 'm', value: character.repeat(length - nameLength - 1) },
  ]);

function codeFor(algorithms: readonly Algorithm[], engines: readonly Engine[]) {
  const source = fc.constantFrom<VersionDraft['code']['source'][]>('own-code', 'built-in', 'custom-image');
  const someParameters = fc
    .tuple(fc.constantFrom(...algorithms), fc.constantFrom('', ' ', '10'))
    .chain(([{ parameters }, value]) => fc.subarray(parameters.map(({ name }) => ({ name, value }))));
  const rightCode: Part<'code'> = fc
    .record({
      source,
      parameters: rightParameters,
      ownCode: fc.record({
        engineId: idOf(engines),
        codeDirectory: right.folder,
        bootFile: right.bootFile,
      }),
      customImage: fc.record({
        image: right.image,
        command: right.command,
        codeDirectory: fc.oneof(right.folder, fc.constant('')),
      }),
      algorithm: fc.constantFrom(...algorithms),
    })
    .map(({ algorithm, parameters, ...code }) => ({
      ...code,
      builtIn: { algorithmId: algorithm.id },
      parameters: code.source === 'built-in' ? whatItNeeds(algorithm) : parameters,
    }));
  const mixedCode: Part<'code'> = fc.record({
    source,
    parameters: fc.oneof(
      { weight: 8, arbitrary: rightParameters },
      { weight: 8, arbitrary: oddParameters },
      { weight: 8, arbitrary: someParameters },
      { weight: 1, arbitrary: parametersOfLength },
    ),
    ownCode: fc.record({
      engineId: fc.oneof(idOf(engines), oddId),
      codeDirectory: mixed.folder,
      bootFile: mixed.bootFile,
    }),
    builtIn: fc.record({ algorithmId: fc.oneof(idOf(algorithms), oddId) }),
    customImage: fc.record({ image: mixed.image, command: mixed.command, codeDirectory: mixed.folder }),
  });
  return { right: rightCode, mixed: mixedCode };
}

const whatItNeeds = ({ parameters }: Algorithm): Parameter[] =>
  parameters
    .filter(({ required, value }) => required && value === '')
    .map(({ name }) => ({ name, value: '10' }));

function dataFor(datasetVersions: LoadedCatalogue['datasetVersions']) {
  const usable = Object.entries(datasetVersions).flatMap(([datasetId, versions = []]) =>
    versions.filter((version) => version.usable).map(({ id }) => ({ datasetId, datasetVersionId: id })),
  );
  const rightDataset = fc.constantFrom(...usable);
  const mixedDataset = fc.oneof(
    rightDataset,
    fc.record({
      datasetId: fc.oneof(oddText, fc.constantFrom(...usable.map(({ datasetId }) => datasetId))),
      datasetVersionId: fc.oneof(
        oddText,
        fc.constantFrom(...usable.map((chosen) => chosen.datasetVersionId)),
      ),
    }),
  );
  const sourceOf = (
    kind: DraftSource['kind'],
    dataPath: fc.Arbitrary<string>,
    dataset: typeof mixedDataset,
  ): fc.Arbitrary<DraftSource> =>
    fc.tuple(dataPath, dataset).map(([path, chosen]) => ({ kind, dataPath: path, ...chosen }));
  const rightSources = fc.oneof(
    fc.array(sourceOf('obs', right.folder, mixedDataset), { minLength: 1, maxLength: 3 }),
    fc.array(sourceOf('dataset', mixed.folder, rightDataset), { minLength: 1, maxLength: 3 }),
  );
  const anySource = fc.oneof(
    sourceOf('obs', mixed.folder, mixedDataset),
    sourceOf('dataset', mixed.folder, mixedDataset),
  );
  const source = fc.constantFrom<VersionDraft['data']['source'][]>('obs', 'dataset', 'several');
  const rightData: Part<'data'> = fc.record({
    source,
    obs: fc.record({ dataPath: right.folder }),
    dataset: rightDataset,
    several: fc.record({ sources: rightSources }),
  });
  const mixedData: Part<'data'> = fc.record({
    source,
    obs: fc.record({ dataPath: mixed.folder }),
    dataset: mixedDataset,
    several: fc.record({ sources: fc.oneof(rightSources, fc.array(anySource, { maxLength: 2 })) }),
  });
  return { right: rightData, mixed: mixedData };
}

const countUpTo = (most: number) =>
  fc.oneof(fc.constant(most), fc.integer({ min: 1, max: most })).map(String);
const maxDedicated = 64;

function resourcesFor(specifications: readonly Specification[]) {
  const offered = fc.constantFrom(...specifications.filter(({ soldOut }) => !soldOut));
  const rightResources: Part<'resources'> = fc.oneof(
    offered.chain((specification) =>
      fc.record({
        pool: fc.constant('public'),
        publicPool: fc.record({ specId: idOf([specification]) }),
        dedicatedPool: fc.record({ poolId: mixed.poolId }),
        workers: countUpTo(specification.maxWorkers),
      }),
    ),
    fc.record({
      pool: fc.constant('dedicated'),
      publicPool: fc.record({ specId: oddId }),
      dedicatedPool: fc.record({ poolId: right.poolId }),
      workers: countUpTo(maxDedicated),
    }),
  );
  const mixedResources: Part<'resources'> = fc.record({
    pool: fc.constantFrom('public', 'dedicated'),
    publicPool: fc.record({ specId: fc.oneof(idOf(specifications), oddId) }),
    dedicatedPool: fc.record({ poolId: mixed.poolId }),
    workers: oddCount,
  });
  return { right: rightResources, mixed: mixedResources };
}

const withTheRest = (output: Partial<VersionDraft['output']>): VersionDraft['output'] => ({
  ...emptyDraft.output,
  ...output,
});

const rightOutput: Part<'output'> = fc
  .record({
    outputPath: right.folder,
    freshFolder: fc.boolean(),
    logPath: fc.oneof(right.folder, fc.constantFrom('', ' ')),
    jobDescription: right.description,
  })
  .map(withTheRest);
const mixedOutput: Part<'output'> = fc
  .record({
    outputPath: mixed.folder,
    freshFolder: fc.boolean(),
    logPath: mixed.folder,
    jobDescription: mixed.description,
  })
  .map(withTheRest);

import { describe, expect, it } from 'vitest';
import { type Catalogue, emptyCatalogue } from '#domain/catalogue.ts';
import { type DraftSource, emptyDraft, type VersionDraft } from '#domain/draft/shape.ts';
import { problemsOf, sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { dataSchema } from './data.ts';

type Data = VersionDraft['data'];

const problems = (data: Data, catalogue: Catalogue = sampleCatalogue) =>
  problemsOf(dataSchema(catalogue), data);
const unlisted = (data: Data) => problemsOf(dataSchema(emptyCatalogue), data);
const obs = (dataPath: string): Data => ({ ...sampleDraft.data, obs: { dataPath } });
const dataset = (datasetId: string, datasetVersionId: string): Data => ({
  ...sampleDraft.data,
  source: 'dataset',
  dataset: { datasetId, datasetVersionId },
});
const several = (...sources: DraftSource[]): Data => ({
  ...sampleDraft.data,
  source: 'several',
  several: { sources },
});
const obsRow = (dataPath: string): DraftSource => ({
  kind: 'obs',
  dataPath,
  datasetId: '',
  datasetVersionId: '',
});
const datasetRow = (datasetId: string, datasetVersionId: string): DraftSource => ({
  kind: 'dataset',
  dataPath: '',
  datasetId,
  datasetVersionId,
});

describe('an OBS path', () => {
  it.each(['/bucket/data/', 'obs://bucket/data', ' s3://bucket/data/ '])('may be %j', (path) => {
    expect(problems(obs(path))).toEqual([]);
  });

  it('is required', () => {
    expect(problems(obs(''))).toEqual(['obs.dataPath: Enter the data path, such as /bucket/folder/.']);
    expect(problems(obs('  '))).toEqual(['obs.dataPath: Enter the data path, such as /bucket/folder/.']);
  });

  it('is not a bare bucket', () => {
    expect(problems(obs('obs://bucket'))).toEqual([
      'obs.dataPath: In the data path, name a folder in the bucket, as in /bucket/folder/.',
    ]);
  });
});

describe('a dataset', () => {
  it('comes with its version', () => {
    expect(problems(dataset('mnist-id', 'usable-id'))).toEqual([]);
    expect(problems(dataset(' mnist-id ', ' usable-id '))).toEqual([]);
    expect(problems(dataset('mnist-id', ''))).toEqual([
      'dataset.datasetVersionId: Choose a dataset version.',
    ]);
    expect(problems(dataset('', 'usable-id'))).toEqual(['dataset.datasetId: Choose a dataset.']);
    expect(problems(dataset(' ', ' '))).toEqual([
      'dataset.datasetId: Choose a dataset.',
      'dataset.datasetVersionId: Choose a dataset version.',
    ]);
  });

  it('that is not in the list is to be replaced', () => {
    expect(problems(dataset('gone', 'usable-id'))).toEqual([
      'dataset.datasetId: Choose another dataset: gone has no usable version here.',
    ]);
  });

  it.each(['mnist-id', 'letters-id'])('%s of several in the list is right', (datasetId) => {
    const datasets = [...sampleCatalogue.datasets, { id: 'letters-id', name: 'letters' }];
    const version = { id: 'v', name: 'V001', usable: true, current: true, sampleCount: 10 };
    const datasetVersions = { 'mnist-id': [version], 'letters-id': [version] };
    expect(problems(dataset(datasetId, 'v'), { ...sampleCatalogue, datasets, datasetVersions })).toEqual([]);
  });

  it.each(['broken-id', 'gone'])('version %s is not usable', (versionId) => {
    expect(problems(dataset('mnist-id', versionId))).toEqual([
      `dataset.datasetVersionId: Choose another dataset version: ${versionId} is not usable.`,
    ]);
  });

  it('may be typed where the lists are not loaded', () => {
    expect(unlisted(dataset('any', 'thing'))).toEqual([]);
    expect(unlisted(dataset('', 'thing'))).toEqual(['dataset.datasetId: Choose a dataset.']);
    expect(problems(dataset('mnist-id', 'any'), { ...sampleCatalogue, datasetVersions: {} })).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString'])('may be called %s', (datasetId) => {
    expect(unlisted(dataset(datasetId, 'v'))).toEqual([]);
    expect(problems(dataset(datasetId, 'v'))).toEqual([
      `dataset.datasetId: Choose another dataset: ${datasetId} has no usable version here.`,
    ]);
  });
});

describe('several sources', () => {
  it('may be rows of one kind', () => {
    expect(problems(several(obsRow('/bucket/a/'), obsRow('obs://bucket/b')))).toEqual([]);
    const row = datasetRow('mnist-id', 'usable-id');
    expect(problems(several(row, row))).toEqual([]);
  });

  it('are at least one', () => {
    expect(problems(several())).toEqual(['several.sources: Add at least one source.']);
  });

  it('are not of two kinds: each row unlike the first is told', () => {
    const dataset = datasetRow('mnist-id', 'usable-id');
    expect(problems(several(obsRow('/bucket/a/'), dataset, obsRow('/bucket/b/'), dataset))).toEqual([
      "several.sources.1.kind: Make source 2 the same type as source 1: OBS and Dataset can't be mixed.",
      "several.sources.3.kind: Make source 4 the same type as source 1: OBS and Dataset can't be mixed.",
    ]);
  });

  it('report their empty fields and their kinds at once', () => {
    expect(problems(several(obsRow(''), datasetRow('', '')))).toEqual([
      'several.sources.0.dataPath: Enter the data path, such as /bucket/folder/.',
      'several.sources.1.datasetId: Choose a dataset.',
      'several.sources.1.datasetVersionId: Choose a dataset version.',
      "several.sources.1.kind: Make source 2 the same type as source 1: OBS and Dataset can't be mixed.",
    ]);
  });

  it('follow the rules of a path and of a dataset', () => {
    expect(problems(several(obsRow('/bucket//')))).toEqual([
      'several.sources.0.dataPath: In the data path, take out the empty folder name (//).',
    ]);
    expect(problems(several(datasetRow('mnist-id', 'broken-id')))).toEqual([
      'several.sources.0.datasetVersionId: Choose another dataset version: broken-id is not usable.',
    ]);
  });

  it('keep what belongs to the other kind without looking at it', () => {
    expect(problems(several({ ...obsRow('/bucket/a/'), datasetId: '//', datasetVersionId: '?' }))).toEqual(
      [],
    );
    expect(problems(several({ ...datasetRow('mnist-id', 'usable-id'), dataPath: '{' }))).toEqual([]);
  });

  it('start with one empty row', () => {
    expect(problems({ ...emptyDraft.data, source: 'several' })).toEqual([
      'several.sources.0.dataPath: Enter the data path, such as /bucket/folder/.',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/version/training-version.ts';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { draftFromVersion } from './from-configuration.ts';
import type { DraftSource } from './shape.ts';
import { emptyDraft } from './shape.ts';

const nothing = emptyConfiguration;

const obsRow = (dataPath: string): DraftSource => ({
  kind: 'obs',
  dataPath,
  datasetId: '',
  datasetVersionId: '',
});
const datasetRow: DraftSource = { kind: 'dataset', dataPath: '', datasetId: 'd', datasetVersionId: 'v' };

/** The worked example of the reference (2.5), as the service answered. */
const job567524: Configuration = {
  ...nothing,
  engineId: '4',
  engineName: 'TensorFlow',
  engineVersion: 'TF-1.8.0-python3.6',
  codeDirectory: '/test-modelarts/mnist-tensorflow-code/',
  bootFile: '/test-modelarts/mnist-tensorflow-code/train_mnist_tf.py',
  dataPath: '/test-modelarts/dataset-mnist/',
  sources: [obsRow('/test-modelarts/dataset-mnist/')],
  specId: '27',
  specCode: 'modelarts.vm.cpu.8u',
  poolId: 'pool7d1e384a',
  poolName: 'hec-train-pub-cpu',
  poolType: 'SYSTEM_DEFINED',
  workers: '1',
  outputPath: '/test-modelarts/mnist-model/output/',
};

const draftFrom = (fields: Partial<Configuration>) =>
  draftFromVersion({ ...nothing, ...fields }, '', sampleCatalogue.specifications);

it('makes of job 567524 own code on an OBS path in the public pool', () => {
  expect(draftFromVersion(job567524, 'digits', sampleCatalogue.specifications)).toEqual({
    ...emptyDraft,
    code: {
      ...emptyDraft.code,
      source: 'own-code',
      ownCode: {
        engineId: '4',
        codeDirectory: '/test-modelarts/mnist-tensorflow-code/',
        bootFile: '/test-modelarts/mnist-tensorflow-code/train_mnist_tf.py',
      },
    },
    data: { ...emptyDraft.data, source: 'obs', obs: { dataPath: '/test-modelarts/dataset-mnist/' } },
    resources: {
      pool: 'public',
      publicPool: { specId: '27' },
      dedicatedPool: { poolId: '' },
      workers: '1',
    },
    output: {
      outputPath: '/test-modelarts/mnist-model/output/',
      freshFolder: true,
      logPath: '',
      jobDescription: 'digits',
    },
  });
});

it('makes of a version that says nothing an empty draft', () => {
  expect(draftFrom({})).toEqual(emptyDraft);
});

describe('the code source', () => {
  const ownCode = { engineId: '1', codeDirectory: '/b/code/', bootFile: '/b/code/train.py' };

  it('is the image where there is one, whatever stands beside it', () => {
    const { code } = draftFrom({ ...ownCode, image: 'host/org/name:tag', command: 'run', algorithmId: '4' });
    expect(code).toEqual({
      ...emptyDraft.code,
      source: 'custom-image',
      customImage: { image: 'host/org/name:tag', command: 'run', codeDirectory: '/b/code/' },
    });
  });

  it.each(['500', '501'])(
    'is the algorithm where there is one, without the internal engine %s',
    (engineId) => {
      const { code } = draftFrom({ ...ownCode, engineId, algorithmId: '4' });
      expect(code).toEqual({ ...emptyDraft.code, source: 'built-in', builtIn: { algorithmId: '4' } });
    },
  );

  it('is else own code', () => {
    expect(draftFrom(ownCode).code).toEqual({ ...emptyDraft.code, source: 'own-code', ownCode });
  });

  it.each([{ image: 'host/org/name:tag' }, { algorithmId: '4' }, {}])(
    'takes the parameters along, in their order and to the last character (%j)',
    (fields) => {
      const parameters = [
        { name: 'seed', value: '12345678901234567890' },
        { name: 'lr', value: '1e-07' },
        { name: 'momentum', value: '32.0' },
        { name: 'empty', value: '' },
      ];
      expect(draftFrom({ ...fields, parameters }).code.parameters).toEqual(parameters);
    },
  );
});

describe('the data source', () => {
  const dataset = { datasetId: 'd', datasetVersionId: 'v' };

  it('is the dataset where there is one, without the manifest that the service has found', () => {
    const { data } = draftFrom({ ...dataset, dataPath: '/b/m/V002.manifest', sources: [datasetRow] });
    expect(data).toEqual({ ...emptyDraft.data, source: 'dataset', dataset });
  });

  it('keeps a dataset without a version, so that the version can be chosen', () => {
    const { data } = draftFrom({ datasetId: 'd' });
    expect(data).toMatchObject({ source: 'dataset', dataset: { datasetId: 'd', datasetVersionId: '' } });
  });

  it.each(['/b/data/', '/b/data', 'obs://b/data/', ''])(
    'is a plain path for one OBS row beside the data path %j',
    (dataPath) => {
      const { data } = draftFrom({ dataPath, sources: [obsRow('/b/data/')] });
      expect(data).toEqual({ ...emptyDraft.data, source: 'obs', obs: { dataPath: '/b/data/' } });
    },
  );

  it.each([
    ['one OBS row beside another path', '/b/other/', [obsRow('/b/data/')]],
    ['two OBS rows', '/b/data/', [obsRow('/b/data/'), obsRow('/b/more/')]],
    ['a dataset row', '/b/m/V002.manifest', [datasetRow]],
    ['rows of two kinds', '', [obsRow('/b/data/'), datasetRow]],
  ])('is several sources for %s', (_, dataPath, sources) => {
    expect(draftFrom({ dataPath, sources }).data).toEqual({
      ...emptyDraft.data,
      source: 'several',
      several: { sources },
    });
  });

  it('is else the data path', () => {
    expect(draftFrom({ dataPath: '/b/data/' }).data).toEqual({
      ...emptyDraft.data,
      source: 'obs',
      obs: { dataPath: '/b/data/' },
    });
  });
});

describe('the pool', () => {
  const listed = { specId: '27', poolId: 'pool1' };

  it('takes its own id along, and never that of the other pool', () => {
    expect(draftFrom({ ...listed, poolType: 'SYSTEM_DEFINED' }).resources).toMatchObject({
      publicPool: { specId: '27' },
      dedicatedPool: { poolId: '' },
    });
    expect(draftFrom({ ...listed, poolType: 'USER_DEFINED' }).resources).toMatchObject({
      publicPool: { specId: '' },
      dedicatedPool: { poolId: 'pool1' },
    });
  });

  it('runs as many workers as before, one where nothing is said', () => {
    expect(draftFrom({ workers: '4' }).resources.workers).toBe('4');
    expect(draftFrom({}).resources.workers).toBe('1');
  });
});

describe('the output', () => {
  it('goes into a new subfolder in the place of that of the base version', () => {
    const { output } = draftFrom({ outputPath: '/b/out/v0006-20261122-101112-a0z9/', logPath: '/b/log/' });
    expect(output).toEqual({
      outputPath: '/b/out/',
      freshFolder: true,
      logPath: '/b/log/',
      jobDescription: '',
    });
  });
});

it('keeps what is odd as it is, and the rest with it', () => {
  const odd = {
    ...job567524,
    workers: '1.0',
    specId: '-1',
    outputPath: 'out',
    dataPath: '{',
    sources: [obsRow('{')],
    parameters: [
      { name: '', value: 'x' },
      { name: 'lr', value: '1' },
      { name: 'lr', value: '2' },
    ],
  };
  const draft = draftFrom(odd);
  expect(draft.resources).toMatchObject({ publicPool: { specId: '-1' }, workers: '1.0' });
  expect(draft.output.outputPath).toBe('out');
  expect(draft.data.obs.dataPath).toBe('{');
  expect(draft.code.parameters).toEqual(odd.parameters);
  expect(draft.code.ownCode.engineId).toBe('4');
});

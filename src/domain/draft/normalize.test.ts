import { describe, expect, it } from 'vitest';
import { sampleBranches, sampleDraft, withRubbishBeside } from '#test-support/sample-draft.ts';
import { normalizeDraft } from './normalize.ts';
import { emptyDraft, type VersionDraft } from './shape.ts';

const asPasted: VersionDraft = {
  code: {
    ...sampleDraft.code,
    parameters: [{ name: ' lr ', value: ' 1e-07 ' }],
    ownCode: { engineId: ' 01 ', codeDirectory: 'obs://bucket/code', bootFile: ' train.py ' },
    builtIn: { algorithmId: '4 ' },
    customImage: { image: ' host/org/name:tag ', command: ' run \n', codeDirectory: 's3://bucket/code' },
  },
  data: {
    source: 'obs',
    obs: { dataPath: ' /bucket/data' },
    dataset: { datasetId: ' a ', datasetVersionId: ' b ' },
    several: {
      sources: [{ kind: 'obs', dataPath: 'obs://bucket/more', datasetId: ' c', datasetVersionId: 'd ' }],
    },
  },
  resources: {
    pool: 'public',
    publicPool: { specId: ' 1' },
    dedicatedPool: { poolId: ' p ' },
    workers: ' 002 ',
  },
  output: {
    ...emptyDraft.output,
    outputPath: 's3://bucket/out',
    freshFolder: true,
    logPath: 'obs://bucket/log',
    jobDescription: ' d ',
  },
  sweep: emptyDraft.sweep,
};

describe('a draft', () => {
  it('is sent with paths as the service wants them and without blanks around ids', () => {
    expect(normalizeDraft(asPasted)).toEqual({
      code: {
        source: 'own-code',
        parameters: [{ name: ' lr ', value: ' 1e-07 ' }],
        ownCode: { engineId: '1', codeDirectory: '/bucket/code/', bootFile: '/bucket/code/train.py' },
        builtIn: { algorithmId: '4' },
        customImage: { image: 'host/org/name:tag', command: ' run \n', codeDirectory: '/bucket/code/' },
      },
      data: {
        source: 'obs',
        obs: { dataPath: '/bucket/data/' },
        dataset: { datasetId: 'a', datasetVersionId: 'b' },
        several: {
          sources: [{ kind: 'obs', dataPath: '/bucket/more/', datasetId: 'c', datasetVersionId: 'd' }],
        },
      },
      resources: {
        pool: 'public',
        publicPool: { specId: '1' },
        dedicatedPool: { poolId: 'p' },
        workers: '2',
      },
      output: {
        outputPath: '/bucket/out/',
        freshFolder: true,
        logPath: '/bucket/log/',
        jobDescription: ' d ',
      },
      sweep: emptyDraft.sweep,
    });
  });

  it.each([
    ['0', '0'],
    ['00', '0'],
    ['0100', '100'],
    ['01.0', '01.0'],
    ['0x', '0x'],
    ['', ''],
  ])('has for %j workers %j', (workers, normalised) => {
    const { resources } = normalizeDraft({ ...asPasted, resources: { ...asPasted.resources, workers } });
    expect(resources.workers).toBe(normalised);
  });

  it.each([asPasted, ...sampleBranches, ...sampleBranches.map(withRubbishBeside)])(
    'that is normalised stays as it is (%#)',
    (draft) => {
      expect(normalizeDraft(normalizeDraft(draft))).toEqual(normalizeDraft(draft));
    },
  );

  it('keeps what is no text, as a form has for a moment', () => {
    const resources = { ...asPasted.resources, workers: undefined } as unknown as VersionDraft['resources'];
    expect(normalizeDraft({ ...asPasted, resources }).resources.workers).toBeUndefined();
  });
});

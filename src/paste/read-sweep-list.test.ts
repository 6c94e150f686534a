import { describe, expect, it } from 'vitest';
import { type Catalogue, emptyCatalogue } from '#domain/catalogue.ts';
import { sampleCatalogue, sampleDraft } from '#test-support/sample-draft.ts';
import { readSweepList } from './read-sweep-list.ts';

const onDataset = { ...sampleDraft, data: { ...sampleDraft.data, source: 'dataset' as const } };
const read = (text: string, catalogue: Catalogue = sampleCatalogue) =>
  readSweepList(text, onDataset, catalogue);
const valuesOf = (text: string) => read(text).varied.map(({ path, values }) => [path, values]);
const reasons = (text: string, catalogue: Catalogue = sampleCatalogue) =>
  read(text, catalogue).problems.map(({ where, text: found, reason }) => `${where} ${found}: ${reason}`);

describe('rows of a spreadsheet with names', () => {
  it.each(['specification', 'Specification', 'spec_code', 'spec_id', 'flavor'])(
    'have specifications by name or ID in a column %s',
    (name) => {
      expect(valuesOf(`${name}\nmodelarts.vm.cpu.8u\nMODELARTS.vm.gpu.p100\n9`)).toEqual([
        ['resources.publicPool.specId', '27, 1, 9'],
      ]);
    },
  );

  it.each([
    ['engine', 'TF-1.4.0-python2.7', 'code.ownCode.engineId', '1'],
    ['engine_version', 'PyTorch PyTorch-1.3.0-python3.6', 'code.ownCode.engineId', '9007199254740993'],
    ['dataset version', 'V001', 'data.dataset.datasetVersionId', 'usable-id'],
    ['dataset_version', 'usable-id', 'data.dataset.datasetVersionId', 'usable-id'],
  ])('%s %s', (name, text, path, id) => {
    expect(valuesOf(`${name}\n${text}`)).toEqual([[path, id]]);
  });

  it('report names that do not exist, with their place', () => {
    expect(reasons('learning_rate,spec_code\n0.1,modelarts.vm.cpu.8u\n0.2,big')).toEqual([
      'Line 3 big: There is no specification with this name or ID.',
    ]);
    expect(reasons('learning_rate,engine\n0.1')).toEqual([
      'Line 2 0.1: This row has 1 cell, the first one 2.',
    ]);
    expect(reasons('dataset version\nV9')).toEqual([
      'Line 2 V9: There is no dataset version with this name or ID.',
    ]);
  });

  it('need an ID if several entries have the name', () => {
    const engines = [
      { id: '1', name: 'TensorFlow', version: '2' },
      { id: '5', name: 'PyTorch', version: '2' },
    ];
    expect(reasons('engine\nPyTorch 2\n2', { ...sampleCatalogue, engines })).toEqual([
      'Line 3 2: Several have this name. Write the ID: 1 or 5.',
    ]);
  });

  it('need an ID if the list could not be loaded', () => {
    expect(reasons('spec_code\n27\nbig', emptyCatalogue)).toEqual([
      'Line 3 big: The names could not be loaded. Write the ID of the specification.',
    ]);
  });

  it('leave an ID that is in no list to the checks of the draft', () => {
    expect(valuesOf('spec_id\n4711')).toEqual([['resources.publicPool.specId', '4711']]);
  });
});

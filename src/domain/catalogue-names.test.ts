import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { emptyCatalogue } from './catalogue.ts';
import {
  algorithmName,
  datasetName,
  datasetVersionName,
  engineName,
  specificationCode,
  specificationHardware,
} from './catalogue-names.ts';

describe('an id', () => {
  it.each([
    [engineName, '1', 'TensorFlow TF-1.4.0-python2.7'],
    [algorithmName, '4', 'ResNet_v2_50'],
    [specificationCode, '27', 'modelarts.vm.cpu.8u'],
    [datasetName, 'mnist-id', 'mnist'],
    [datasetVersionName, 'broken-id', 'V002'],
  ])('has the name that people know (%o)', (nameOf, id, name) => {
    expect(nameOf(sampleCatalogue, id)).toBe(name);
    expect(nameOf(sampleCatalogue, 'gone')).toBeUndefined();
    expect(nameOf(emptyCatalogue, id)).toBeUndefined();
  });
});

it.each(['27', ' 27 ', '027'])('a number of the service has its name however it is typed: %j', (typed) => {
  expect(specificationCode(sampleCatalogue, typed)).toBe('modelarts.vm.cpu.8u');
});

describe('hardware', () => {
  const [specification] = sampleCatalogue.specifications;

  it.each([
    [{ gpuCount: 1, gpuType: 'p100' }, '8 vCPU · 64 GiB · 1 × p100'],
    [{ gpuCount: 8, gpuType: '' }, '8 vCPU · 64 GiB · 8 × GPU'],
    [{ gpuCount: 0, gpuType: '' }, '8 vCPU · 64 GiB'],
  ])('with %j is %j', (gpu, words) => {
    expect(specification && specificationHardware({ ...specification, ...gpu })).toBe(words);
  });
});

import { expect, it } from 'vitest';
import type { Specification } from '#domain/catalogue.ts';
import { isSpecificationShown, type SpecificationKind } from './shown-specifications.ts';

const base: Specification = {
  id: '1',
  code: '',
  vcpu: '8',
  memory: '64',
  gpuCount: 0,
  gpuType: '',
  maxWorkers: 4,
  soldOut: false,
};
const all: readonly Specification[] = [
  { ...base, code: 'modelarts.vm.cpu.8u' },
  { ...base, code: 'other.8u' },
  { ...base, code: 'modelarts.vm.gpu.v100', gpuCount: 1, gpuType: 'nvidia-v100' },
  { ...base, code: 'modelarts.kat1.xlarge' },
  { ...base, code: 'modelarts.bm.npu', gpuCount: 8, gpuType: 'Ascend-910' },
];
const codes = (kind: SpecificationKind, words = '') =>
  all.filter((one) => isSpecificationShown(one, kind, words)).map(({ code }) => code);

it('an Ascend processor is neither a CPU nor a GPU, however the service counts it', () => {
  expect(codes('CPU')).toEqual(['modelarts.vm.cpu.8u', 'other.8u']);
  expect(codes('GPU')).toEqual(['modelarts.vm.gpu.v100']);
  expect(codes('all')).toHaveLength(all.length);
});

it('words are found in the code and in the type of the GPUs', () => {
  expect(codes('all', ' V100 ')).toEqual(['modelarts.vm.gpu.v100']);
  expect(codes('all', 'ascend')).toEqual(['modelarts.bm.npu']);
  expect(codes('CPU', 'v100')).toEqual([]);
});

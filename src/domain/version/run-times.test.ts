import { expect, it } from 'vitest';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { gpuHoursOf } from './run-times.ts';

const [sample] = sampleCatalogue.specifications ?? [];
if (sample === undefined) throw new Error('no specification');
const gpu = { ...sample, code: 'modelarts.bm.gpu.8v100', gpuCount: 8, gpuType: 'v100' };
const version = (workers: string, duration: number | null) => ({
  startTime: 0,
  duration,
  configuration: { ...emptyConfiguration, workers },
});

it('counts the GPUs of all workers for as long as they ran', () => {
  expect(gpuHoursOf(version('2', 1_800_000), gpu)).toBe(8);
  expect(gpuHoursOf(version('', 3_600_000), gpu)).toBe(8);
});

it('says nothing where there are no GPUs, or nobody knows', () => {
  expect(gpuHoursOf(version('2', null), gpu)).toBeNull();
  expect(gpuHoursOf(version('2', 1_800_000), undefined)).toBeNull();
  expect(
    gpuHoursOf(version('2', 1_800_000), { ...gpu, code: 'modelarts.vm.cpu.8u', gpuCount: 0 }),
  ).toBeNull();
});

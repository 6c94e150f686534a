import { describe, expect, it } from 'vitest';
import type { Specification } from '#domain/catalogue.ts';
import { madeConfiguration, madeVersion } from '#test-support/histories/made-history.ts';
import { completedTime, gpuHours, gpuTotal, queueTime } from './run-times.ts';

const specification = (id: string, gpuCount: number): Specification => ({
  id,
  code: `code ${id}`,
  vcpu: '8',
  memory: '64',
  gpuCount,
  gpuType: 'v100',
  maxWorkers: 8,
  soldOut: false,
});
const specifications = [specification('1', 0), specification('9007199254741001', 8)];
const hour = 3_600_000;

describe('the times of a version', () => {
  it.each([
    [1000, 61_000, 60_000],
    [1000, 1000, 0],
    [null, 1000, null],
    [1000, null, null],
    [2000, 1000, null],
    [1, 1e15, null],
  ])('created at %s, started at %s: it waited %s', (createTime, startTime, waited) => {
    expect(queueTime({ createTime, startTime })).toBe(waited);
  });

  it.each([
    [10, hour, hour],
    [11, hour, null],
    [12, hour, null],
    [8, hour, null],
    [10, 0, null],
    [10, -5, null],
    [10, null, null],
    [10, Number.NaN, null],
    [10, 1e15, null],
  ])('status %s after %s ms: %s counts', (status, duration, time) => {
    expect(completedTime({ status, duration })).toBe(time);
  });
});

describe('GPU-hours', () => {
  const hoursOf = (changes: Parameters<typeof madeConfiguration>[0], duration: number | null = 2 * hour) =>
    gpuHours(madeVersion(1, { duration, configuration: madeConfiguration(changes) }), specifications);

  it('are hours times workers times GPUs', () => {
    expect(hoursOf({ specId: '9007199254741001', workers: '2' })).toBe(32);
    expect(hoursOf({ specId: '9007199254741001', workers: '' })).toBe(16);
    expect(hoursOf({ specId: '', specCode: 'code 9007199254741001' })).toBe(16);
  });

  it('are none without GPU, without a known specification, and without a time', () => {
    expect(hoursOf({ specId: '1' })).toBeNull();
    expect(hoursOf({ specId: '9007199254741000' })).toBeNull();
    expect(hoursOf({ specId: '' })).toBeNull();
    expect(hoursOf({ specId: '9007199254741001', workers: 'many' })).toBeNull();
    for (const duration of [null, 0, -1, Number.NaN, 1e15])
      expect(hoursOf({ specId: '9007199254741001' }, duration)).toBeNull();
  });

  it.each([
    ['2', 16],
    [' 2 ', 16],
    ['0', null],
    ['', null],
    ['-1', null],
    ['2.5', null],
  ])('with "%s" workers there are %s GPUs', (workers, gpus) => {
    expect(gpuTotal(specifications[1], workers)).toBe(gpus);
  });
});

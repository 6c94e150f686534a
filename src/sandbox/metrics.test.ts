import { describe, expect, it } from 'vitest';
import { at, createTestClient } from '#test-support/sandbox/test-client.ts';
import { createdAt, recorded, testVersion, type VersionChanges } from '#test-support/sandbox/test-version.ts';
import { systemMetrics } from './metrics.ts';

const hour = 3_600_000;
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function gpuUse(changes: VersionChanges): readonly number[] {
  const version = testVersion({ course: recorded(10, hour), ...changes });
  const values = systemMetrics(version, 1, createdAt + hour).gpuUtil;
  if (typeof values !== 'object') throw new Error('There are no values.');
  return values.map(Number).filter((value) => value !== -1);
}

describe('the use of the GPU', () => {
  it('follows the size of the batch, after the data was read', () => {
    const means = ['2', '16', '64', '512'].map((batch_size) =>
      meanOf(gpuUse({ parameters: { batch_size } })),
    );
    expect(means).toEqual(means.toSorted((one, other) => one - other));
    expect(means[0]).toBeLessThan(25);
    expect(means[3]).toBeGreaterThan(75);
    expect(gpuUse({})[0]).toBeLessThan(15);
  });

  it.each([
    ['reads the data alone', { parameters: { num_workers: '0', batch_size: '256' } }],
    ['is of an engine that computes on the CPU', { engineId: '100' }],
  ])('is under 10 percent where the program %s', (_, changes) => {
    expect(Math.max(...gpuUse(changes))).toBeLessThan(10);
  });
});

describe('demo data', () => {
  it('has a version whose GPU is idle, and one without data for a while', async () => {
    const client = await createTestClient();
    const valuesOf = async (version: string, name: string): Promise<number[]> => {
      const { json } = await client.get(`training-jobs/${version}`);
      const values = at(json, 'system_metric_list', name);
      return Array.isArray(values) ? values.map(Number) : [];
    };
    const idle = await valuesOf('14/versions/1096', 'gpuUtil');
    expect(idle.length).toBeGreaterThan(5);
    expect(Math.max(...idle)).toBeLessThan(10);
    for (const name of ['cpuUsage', 'gpuUtil', 'sendBytesRate']) {
      const values = await valuesOf('11/versions/30', name);
      const first = values.indexOf(-1);
      expect(first).toBeGreaterThan(10);
      expect(values.lastIndexOf(-1)).toBeLessThan(values.length - 10);
    }
  });
});

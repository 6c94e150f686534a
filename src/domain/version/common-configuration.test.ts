import { expect, it } from 'vitest';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { commonConfiguration } from './common-configuration.ts';
import type { Configuration, TrainingVersion } from './training-version.ts';

const { configuration: sample } = sampleVersion('1');
const versionWith = (
  values: Readonly<Record<string, string>>,
  change: Partial<Configuration> = {},
): TrainingVersion => ({
  ...sampleVersion('1'),
  configuration: {
    ...sample,
    parameters: Object.entries(values).map(([name, value]) => ({ name, value })),
    ...change,
  },
});

it('says once what is the same in all, and which parameters vary, the most telling first', () => {
  const { common, varying } = commonConfiguration([
    versionWith({ epochs: '10', optimizer: 'sgd', lr: '0.1', seed: '7' }),
    versionWith({ epochs: '10', optimizer: 'adam', lr: '0.10' }),
    versionWith({ epochs: '10', optimizer: 'sgd', lr: '0.01' }),
  ]);
  expect(common[0]).toEqual({
    path: 'code.parameters.epochs',
    label: 'epochs',
    isParameter: true,
    value: '10',
    name: null,
  });
  expect(common.map(({ label }) => label)).toContain('Boot file');
  expect(varying).toEqual([
    { label: 'lr', distinctCount: 3, versionCount: 3 },
    { label: 'optimizer', distinctCount: 2, versionCount: 3 },
    { label: 'seed', distinctCount: 1, versionCount: 1 },
  ]);
});

it('has the name of what is behind an id from any version that says it', () => {
  const { common } = commonConfiguration([
    versionWith({}, { specId: '4', specCode: '' }),
    versionWith({}, { specId: '4', specCode: 'gpu.v100' }),
  ]);
  expect(common.find(({ label }) => label === 'Specification')).toMatchObject({
    value: '4',
    name: 'gpu.v100',
  });
});

it('leaves out a field that differs', () => {
  const { common, varying } = commonConfiguration([
    versionWith({}, { dataPath: '/b/one/' }),
    versionWith({}, { dataPath: '/b/two/' }),
  ]);
  expect(common.map(({ label }) => label)).not.toContain('Data path');
  expect(varying).toEqual([]);
});

it('of no version there is nothing', () => {
  expect(commonConfiguration([])).toEqual({ common: [], varying: [] });
});

import { expect, it } from 'vitest';
import { madeConfiguration, madeVersion } from '#test-support/histories/made-history.ts';
import { estimateRun } from './estimate.ts';
import { pastRuns, planOf } from './past-runs.ts';
import { whyNoEstimate } from './why-no-estimate.ts';

const hour = 3_600_000;
const parameters = (values: Readonly<Record<string, string>>) => ({
  parameters: Object.entries(values).map(([name, value]) => ({ name, value })),
});
const usual = { ...parameters({ epochs: '10', num_workers: '4' }) };
const versions = [1, 2, 3, 4].map((number) =>
  madeVersion(number, { duration: hour + number, configuration: madeConfiguration(usual) }),
);

it.each([
  ['completed', versions.slice(0, 2), usual],
  ['completed', versions.map((version) => ({ ...version, status: 11 })), usual],
  ['compute', versions, { ...usual, workers: '4' }],
  ['program', versions, { ...usual, dataPath: '/other/data/' }],
  ['settings', versions, parameters({ epochs: '10', num_workers: '8' })],
  ['settings', versions, parameters({ max_steps: '10', num_workers: '4' })],
  ['work', versions, parameters({ epochs: '1000', num_workers: '4' })],
])('says what too few versions share: %s', (reason, past, asked) => {
  const runs = pastRuns(past, undefined);
  const plan = planOf(madeConfiguration(asked), undefined);
  expect(estimateRun(runs, plan)).toBeNull();
  expect(whyNoEstimate(runs, plan)).toBe(reason);
});

it('has an estimate where nothing is missing', () => {
  expect(
    estimateRun(pastRuns(versions, undefined), planOf(madeConfiguration(usual), undefined)),
  ).not.toBeNull();
});

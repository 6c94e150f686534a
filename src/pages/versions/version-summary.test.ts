import { expect, it } from 'vitest';
import { emptyCatalogue } from '#domain/catalogue.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { baseId, sampleVersion } from '#test-support/sample-submission.ts';
import { readBases, whatRuns, whereItRuns } from './version-summary.ts';

it('pools are told by the list of specifications, as the wizard tells them', () => {
  const { configuration } = sampleVersion('1');
  const inPool = { ...configuration, specId: '77', poolId: 'pool1' };
  const base = { ...sampleVersion('1'), id: baseId, configuration: { ...inPool, poolType: 'USER_DEFINED' } };
  const version = { ...sampleVersion('2'), baseId, configuration: { ...inPool, poolType: '' } };
  const labels = (specifications: typeof sampleCatalogue.specifications | undefined) => {
    const read = readBases([version, base], specifications).get(version.id);
    return read?.kind === 'there' ? read.changes.map(({ label }) => label) : undefined;
  };
  expect(labels(sampleCatalogue.specifications)).toEqual([]);
  expect(labels(undefined)).toEqual(['Pool', 'Specification', 'Pool ID']);
});

it('a version runs on what was chosen, by its name: not on the pool that the service names', () => {
  const { configuration } = sampleVersion('1');
  const listed = { ...configuration, specId: '27', specCode: '', poolName: 'job-train-1v100', workers: '2' };
  const code = sampleCatalogue.specifications?.find(({ id }) => id === '27')?.code;
  expect(code).toBeDefined();
  expect(whereItRuns(listed, sampleCatalogue)).toBe(`${code} × 2`);
  expect(whereItRuns(listed, emptyCatalogue)).toBe('job-train-1v100 × 2');
  const name = sampleCatalogue.algorithms?.[0]?.name ?? '';
  expect(
    whatRuns({ ...listed, algorithmId: sampleCatalogue.algorithms?.[0]?.id ?? '' }, sampleCatalogue),
  ).toBe(name);
});

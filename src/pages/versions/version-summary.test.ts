import { expect, it } from 'vitest';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { baseId, sampleVersion } from '#test-support/sample-submission.ts';
import { readBases } from './version-summary.ts';

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

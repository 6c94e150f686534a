import { expect, it } from 'vitest';
import type { VersionId } from '#domain/ids.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { baseId, sampleVersion } from '#test-support/sample-submission.ts';
import { baseFinder, descentOf } from './base-changes.ts';

it('pools are told by the list of specifications, as the wizard tells them', () => {
  const { configuration } = sampleVersion('1');
  const inPool = { ...configuration, specId: '77', poolId: 'pool1' };
  const base = { ...sampleVersion('1'), id: baseId, configuration: { ...inPool, poolType: 'USER_DEFINED' } };
  const version = { ...sampleVersion('2'), baseId, configuration: { ...inPool, poolType: '' } };
  const labels = (specifications: typeof sampleCatalogue.specifications | undefined) => {
    const found = baseFinder([version, base], specifications)(version);
    return found.kind === 'there' ? found.changes.map(({ label }) => label) : undefined;
  };
  expect(labels(sampleCatalogue.specifications)).toEqual([]);
  expect(labels(undefined)).toEqual(['Pool', 'Specification', 'Pool ID']);
});

it('a version descends from its bases, whatever the service says', () => {
  const [first, second, third] = ['1', '2', '3'].map((id) => sampleVersion(id));
  if (first === undefined || second === undefined || third === undefined) throw new Error('no samples');
  const based = (version: typeof first, on: VersionId | null) => ({ ...version, baseId: on });
  const chain = [based(third, second.id), based(second, first.id), based(first, null)];
  expect([...descentOf(chain, third.id)]).toEqual([third.id, second.id, first.id]);
  expect([...descentOf([based(second, third.id), based(third, second.id)], third.id)]).toEqual([
    third.id,
    second.id,
  ]);
  expect([...descentOf(chain, undefined)]).toEqual([]);
});

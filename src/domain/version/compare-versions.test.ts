import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftChanges } from '#domain/draft/diff.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { sampleVersion } from '#test-support/sample-submission.ts';
import { compareConfigurations } from './compare-versions.ts';
import type { Configuration, TrainingVersion } from './training-version.ts';

const { configuration: sample } = sampleVersion('1');
const versionWith = (change: Partial<Configuration>): TrainingVersion => ({
  ...sampleVersion('1'),
  configuration: { ...sample, ...change },
});
const parameters = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

it('has parameters first, each with its text in every version', () => {
  const versions = [
    versionWith({ parameters: parameters({ lr: '1e-07', seed: '12345678901234567890' }) }),
    versionWith({ parameters: parameters({ lr: '0.0000001', seed: '12345678901234567890', note: '' }) }),
  ];
  expect(compareConfigurations(versions).slice(0, 4)).toMatchObject([
    { path: 'code.parameters.lr', label: 'lr', values: ['1e-07', '0.0000001'], differs: true },
    { label: 'seed', values: ['12345678901234567890', '12345678901234567890'], differs: false },
    { label: 'note', isParameter: true, values: [null, ''], differs: true },
    { path: 'code.source', isParameter: false, differs: false },
  ]);
});

it('says the name behind an id: as the version calls it, else as the project does', () => {
  const [specification] = sampleCatalogue.specifications ?? [];
  const versions = [
    versionWith({ specId: specification?.id ?? '', specCode: '' }),
    versionWith({ specId: '9007199254740993', specCode: 'spec.of.version' }),
    versionWith({ specId: '99', specCode: '' }),
  ];
  const row = compareConfigurations(versions, sampleCatalogue).find(({ label }) => label === 'Specification');
  expect(row?.values).toEqual([specification?.id, '9007199254740993', '99']);
  expect(row?.names).toEqual([specification?.code, 'spec.of.version', null]);
});

it('compares none and one', () => {
  expect(compareConfigurations([])).toEqual([]);
  const rows = compareConfigurations([versionWith({})]);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.some(({ differs }) => differs)).toBe(false);
});

const fewTexts = fc.constantFrom('', '1', '2', 'a\nb');
const anyParameter = fc.record({ name: fc.constantFrom('a', '__proto__', ''), value: fewTexts });
const anyVersion: fc.Arbitrary<TrainingVersion> = fc
  .record({
    parameters: fc.array(anyParameter, { maxLength: 4 }),
    image: fc.constantFrom('', 'registry/one'),
    engineId: fewTexts,
    algorithmId: fc.constantFrom('', '4'),
    codeDirectory: fc.constantFrom('/b/code/', 'obs://b/code', '/b/other/'),
    datasetId: fc.constantFrom('', 'd1'),
    dataPath: fc.constantFrom('', '/b/data', 's3://b/data/'),
    specId: fewTexts,
    poolId: fc.constantFrom('', 'pool1'),
    outputPath: fc.constantFrom('/b/out/', '/b/out/v0007-20261123-140231-k3f9/', '/b/new/'),
  })
  .map(versionWith);

it('two versions differ where their drafts do', () => {
  fc.assert(
    fc.property(anyVersion, anyVersion, (one, other) => {
      const draftOf = ({ configuration }: TrainingVersion) => draftFromVersion(configuration, '', undefined);
      const different = compareConfigurations([one, other]).filter(({ differs }) => differs);
      expect(different.map(({ path }) => path).toSorted()).toEqual(
        draftChanges(draftOf(one), draftOf(other))
          .map(({ path }) => path)
          .toSorted(),
      );
    }),
  );
});

it('many differ where one of them differs from the first', () => {
  fc.assert(
    fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 5 }), (versions) => {
      const different = compareConfigurations(versions).filter(({ differs }) => differs);
      const ofPairs = versions
        .flatMap((version) => compareConfigurations(versions.slice(0, 1).concat(version)))
        .filter(({ differs }) => differs);
      expect(new Set(different.map(({ path }) => path))).toEqual(new Set(ofPairs.map(({ path }) => path)));
      for (const row of compareConfigurations(versions)) expect(row.values).toHaveLength(versions.length);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { baseId, sampleVersion } from '#test-support/sample-submission.ts';
import { requestBody } from './body.ts';
import { configurationHash, runsAs } from './configuration-hash.ts';

const versionWith = (fields: Partial<Configuration>) => {
  const version = sampleVersion('21');
  return { ...version, configuration: { ...version.configuration, ...fields } };
};

/** The hash of the request that a version came from, as the wizard made it. */
const hashOfRequest = ({ configuration }: ReturnType<typeof versionWith>) => {
  const draft = draftFromVersion(configuration, '', sampleCatalogue.specifications);
  return configurationHash(
    requestBody(draft, { baseId, jobDescription: '', versionSubfolder: 'v0007-20261123-140231-k3f9/' }),
  );
};

describe('a version runs as a request', () => {
  it.each([
    ['that says its pool', { specId: '27', poolId: 'pool1', poolType: 'SYSTEM_DEFINED' }],
    ['in a dedicated pool', { specId: '77', poolId: 'pool1', poolType: 'USER_DEFINED' }],
    ['that does not say its pool, in the public one', { specId: '27', poolId: 'pool1', poolType: '' }],
    ['that does not say its pool, in a dedicated one', { specId: '77', poolId: 'pool1', poolType: '' }],
  ])('%s', (_, fields) => {
    const version = versionWith(fields);
    expect(runsAs(version, hashOfRequest(version))).toBe(true);
  });

  it.each([
    ['with another pool', { specId: '77', poolId: 'pool2', poolType: '' }],
    ['with other workers', { specId: '77', poolId: 'pool1', poolType: '', workers: '2' }],
    ['in the public pool', { specId: '77', poolId: 'pool1', poolType: 'SYSTEM_DEFINED' }],
  ])('and not as one %s', (_, fields) => {
    const asked = versionWith({ specId: '77', poolId: 'pool1', poolType: 'USER_DEFINED' });
    expect(runsAs(versionWith(fields), hashOfRequest(asked))).toBe(false);
  });
});

describe('the hash of a request', () => {
  const { configuration } = versionWith({ specId: '27', poolType: 'SYSTEM_DEFINED' });
  const draft = draftFromVersion(configuration, '', sampleCatalogue.specifications);
  const body = requestBody(draft, {
    baseId,
    jobDescription: '',
    versionSubfolder: 'v0007-20261123-140231-k3f9/',
  });

  it('is the same whatever order its fields have, and in another subfolder', () => {
    const entries = Object.entries(body.config);
    const turned = { ...body, config: Object.fromEntries(entries.toReversed()) as typeof body.config };
    expect(Object.keys(turned.config)).not.toEqual(Object.keys(body.config));
    expect(configurationHash(turned)).toBe(configurationHash(body));
    const other = requestBody(draft, {
      baseId,
      jobDescription: 'x',
      versionSubfolder: 'v0008-20261123-140300-aaaa/',
    });
    expect(configurationHash(other)).toBe(configurationHash(body));
  });

  it('is another one with another value', () => {
    const hashes = [{ workers: '2' }, { logPath: '/other/' }, { dataPath: '/other/' }].map((fields) =>
      hashOfRequest(versionWith({ specId: '27', poolType: 'SYSTEM_DEFINED', ...fields })),
    );
    expect(new Set([...hashes, configurationHash(body)]).size).toBe(4);
  });
});

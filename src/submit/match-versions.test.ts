import { describe, expect, it } from 'vitest';
import { baseId, id, sampleSubmission, sampleVersion } from '#test-support/sample-submission.ts';
import {
  equalInJournal,
  equalInList,
  extraVersions,
  matchVersions,
  unopenedVersions,
} from './match-versions.ts';

const idsOf = (versions: readonly { readonly id: string }[]) => versions.map((version) => version.id);
const base = sampleVersion(baseId, '/bucket/out/');
const ours = sampleVersion('21');
const foreign = sampleVersion('22', '/bucket/out/v0007-20261123-140231-zzzz/');

describe('with a new subfolder', () => {
  it('only what is in it is ours', () => {
    const { ours: found, possible } = matchVersions(sampleSubmission(), [foreign, ours, base]);
    expect(idsOf(found)).toEqual(['21']);
    expect(possible).toEqual([]);
  });

  it('what was there before is not', () => {
    const known = sampleSubmission({ knownIds: [baseId, ours.id] });
    expect(matchVersions(known, [ours, base]).ours).toEqual([]);
  });
});

describe('without a new subfolder', () => {
  const submission = sampleSubmission({ hasFreshFolder: false });

  it('nothing is ours, and what is new on the same base is possible', () => {
    const other = sampleVersion('23', undefined, { baseId: id('15') });
    const { ours: found, possible } = matchVersions(submission, [other, foreign, ours, base]);
    expect(found).toEqual([]);
    expect(idsOf(possible)).toEqual(['22', '21']);
  });
});

describe('an equal version', () => {
  const wanted = { configurationHash: sampleSubmission().configurationHash, seenIds: new Set([baseId]) };
  const minute = 60_000;

  it('is found in the list for ten minutes by the service’s clock, whatever its folder', () => {
    expect(equalInList(wanted, [foreign, base], 9 * minute)?.versionId).toBe('22');
    expect(equalInList(wanted, [foreign, base], 10 * minute)).toBeUndefined();
  });

  it('is not one that the person could see when the form was opened', () => {
    expect(equalInList({ ...wanted, seenIds: new Set([foreign.id]) }, [foreign], minute)).toBeUndefined();
  });

  it('is found in the journal before the list has it, and also when it was seen', () => {
    const hash = wanted.configurationHash;
    const created = sampleSubmission({
      outcome: { kind: 'created', versionId: ours.id, by: 'answer', at: 0, isOpened: false },
    });
    expect(equalInJournal(hash, [created], [], minute)).toEqual({ versionId: '21', name: '' });
    expect(equalInJournal(hash, [created], [ours], minute)?.name).toBe('V21');
    expect(equalInJournal(hash, [sampleSubmission()], [], minute)).toBeUndefined();
  });
});

describe('versions whose page was never opened', () => {
  const of = (isOpened: boolean) =>
    sampleSubmission({ outcome: { kind: 'created', versionId: ours.id, by: 'answer', at: 0, isOpened } });

  it('are told by their names, as far as the list has them', () => {
    const [named] = unopenedVersions([of(false)], [ours, base]);
    expect(named).toMatchObject({ versionId: '21', name: 'V21', baseName: 'V20' });
    expect(unopenedVersions([of(false)], [])).toMatchObject([{ name: '', baseName: '' }]);
  });

  it('are none where it was opened, or nothing is known', () => {
    expect(unopenedVersions([of(true), sampleSubmission()], [ours])).toEqual([]);
  });
});

describe('versions that nobody wanted', () => {
  const created = sampleSubmission({
    outcome: { kind: 'created', versionId: ours.id, by: 'answer', at: 0, isOpened: false },
  });
  const kinds = (extras: ReturnType<typeof extraVersions>) =>
    extras.map(({ version, kind }) => [version.id, kind]);

  it('are a duplicate in the same new subfolder', () => {
    const duplicate = sampleVersion('24');
    expect(kinds(extraVersions([created], [duplicate, foreign, ours, base]))).toEqual([['24', 'duplicate']]);
  });

  it('are the late arrival of a request that was given up', () => {
    const givenUp = sampleSubmission({ outcome: { kind: 'given-up' } });
    expect(kinds(extraVersions([givenUp], [ours, base]))).toEqual([['21', 'delayed']]);
  });

  it('are none while the request is open', () => {
    expect(extraVersions([sampleSubmission()], [ours, base])).toEqual([]);
  });

  it('are told once, whichever request they may be from', () => {
    const givenUp = { hasFreshFolder: false, outcome: { kind: 'given-up' } } as const;
    const submissions = [sampleSubmission(givenUp), sampleSubmission({ ...givenUp, id: 'two' })];
    const late = sampleVersion('21', submissions[0]?.outputPath);
    expect(kinds(extraVersions(submissions, [late, base]))).toEqual([['21', 'possible']]);
  });
});

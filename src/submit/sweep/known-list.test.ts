import { describe, expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { memoryStore } from '#test-support/memory-store.ts';
import { baseId, id, place, sampleSubmission, sampleVersion } from '#test-support/sample-submission.ts';
import type { Submission } from '../submission.ts';
import { createJournal } from '../submission-journal.ts';
import { createKnownList } from './known-list.ts';
import { newSweepRecord, type SweepLog, type SweepRecord } from './sweep-record.ts';
import { openSweepStore } from './sweep-store.ts';

const sweepId = 'k3f9a2b7';
const minute = 60_000;
const failed = 11;
const folder = (point: number, attempt = 1) => `/b/${sweepFolder({ sweepId, point, attempt })}`;
const versionOf = (point: number, change: Partial<TrainingVersion> = {}) =>
  sampleVersion(String(100 + point), folder(point), change);

interface Kept {
  readonly record?: Partial<SweepRecord>;
  readonly log?: Partial<SweepLog>;
  readonly submissions?: readonly Partial<Submission>[];
}

/** A browser that has kept this of a sweep with three points. */
function browserWith({ record = {}, log = {}, submissions = [] }: Kept) {
  let time = 0;
  const kept = memoryStore();
  const first = newSweepRecord({
    ...{ id: sweepId, baseId, delta: {}, startedAt: 0, isStartedHere: true, width: 2 },
  });
  const store = openSweepStore(kept, place, { ...first, ...record });
  store.writeLog({ sent: [], unlisted: [], refused: [], ...log });
  const now = () => time;
  const journal = createJournal(kept, place, now);
  for (const submission of submissions) journal.write(sampleSubmission(submission));
  const list = createKnownList({ now, elapsed: now, journal, store }, [1, 2, 3]);
  return { list, store, journal, pass: (duration: number) => (time += duration) };
}

const job = { jobName: '', jobDescription: '' };

const unlisted = (point: number) => ({ point, attempt: 1, versionId: id(String(100 + point)) });

it('what was created is remembered until the list shows it', () => {
  const { list, store } = browserWith({ log: { unlisted: [unlisted(1), unlisted(2)] } });
  expect(list.versions()).toEqual([]);
  list.learn({ ...job, versions: [versionOf(1)], serverTime: null });
  expect(store.readLog().unlisted).toEqual([unlisted(2)]);
  expect(list.versions()).toEqual([versionOf(1)]);
});

it('the newest version is that of the sweep, not of the job', () => {
  const { list } = browserWith({});
  expect(list.newest()).toBeUndefined();
  list.learnVersions([sampleVersion('103', '/b/'), versionOf(1)]);
  expect(list.newest()).toBe(id('101'));
});

describe('failures that a person knows of', () => {
  const unknown = { acceptedFailures: null, acceptedRefusals: null };
  const refused = [
    { point: 2, words: '' },
    { point: 3, words: '' },
  ];

  it('are all that there are when the sweep goes on', () => {
    const { list, store } = browserWith({ record: unknown, log: { refused } });
    list.learnVersions([versionOf(1, { status: failed })]);
    expect(store.read()).toMatchObject({ acceptedFailures: 1, acceptedRefusals: 2 });
    list.learnVersions([versionOf(2, { status: failed }), versionOf(1, { status: failed })]);
    expect(store.read()).toMatchObject({ acceptedFailures: 1, acceptedRefusals: 2 });
  });

  it('are counted one without the other', () => {
    const { list, store } = browserWith({ record: { ...unknown, acceptedFailures: 0 }, log: { refused } });
    list.learnVersions([versionOf(1, { status: failed })]);
    expect(store.read()).toMatchObject({ acceptedFailures: 0, acceptedRefusals: 2 });
  });

  it('are not counted while it is paused', () => {
    const { list, store } = browserWith({ record: { ...unknown, wanted: 'paused' } });
    list.learnVersions([versionOf(1, { status: failed })]);
    expect(store.read()).toMatchObject(unknown);
  });
});

describe('a request that was given up', () => {
  const submissions = [{ outputPath: folder(1), outcome: { kind: 'given-up' } as const }];

  it('has made what is in its folder', () => {
    const { list, journal } = browserWith({ submissions });
    list.learnVersions([versionOf(2)]);
    expect(journal.entries()).toMatchObject([{ outcome: { kind: 'given-up' } }]);
    list.learnVersions([versionOf(2), versionOf(1)]);
    expect(journal.entries()).toMatchObject([
      { outcome: { kind: 'created', versionId: '101', by: 'folder', isOpened: true } },
    ]);
  });

  it('of something else is left alone', () => {
    const outputPath = '/b/elsewhere/';
    const { list, journal } = browserWith({ submissions: [{ ...submissions[0], outputPath }] });
    list.learnVersions([sampleVersion('101', outputPath)]);
    expect(journal.entries()).toMatchObject([{ outcome: { kind: 'given-up' } }]);
  });

  it('may still be processed for ten minutes by the clock of the service', () => {
    const { list, pass } = browserWith({ submissions });
    // The browser's clock goes 20 minutes fast.
    pass(20 * minute);
    list.learn({ ...job, versions: [], serverTime: 0 });
    expect(list.next()).toMatchObject({ kind: 'send', point: 2 });
    pass(9 * minute);
    expect(list.next()).toMatchObject({ kind: 'send', point: 2 });
    pass(2 * minute);
    expect(list.next()).toMatchObject({ kind: 'send', point: 1 });
  });

  it('is dated by the clock of the browser where the service does not say', () => {
    const { list, pass } = browserWith({ submissions });
    pass(11 * minute);
    list.learn({ ...job, versions: [], serverTime: null });
    expect(list.next()).toMatchObject({ kind: 'send', point: 1 });
  });
});

describe('a request that made a version', () => {
  const outcome = { kind: 'created', versionId: id('101'), by: 'answer', at: 0, isOpened: true } as const;
  const submissions = [{ outputPath: folder(1), outcome }];

  it('is forgotten when no copy of it can come any more', () => {
    const { list, journal, pass } = browserWith({ submissions });
    list.learnVersions([versionOf(1)]);
    pass(minute);
    list.learnVersions([versionOf(1)]);
    expect(journal.entries()).toHaveLength(1);
    pass(1);
    list.learnVersions([versionOf(1)]);
    expect(journal.entries()).toEqual([]);
  });

  it.each([
    ['the list does not show it', submissions, [versionOf(2)]],
    ['it has a copy', submissions, [sampleVersion('102', folder(1)), versionOf(1)]],
    [
      'one of its attempts has a copy',
      submissions,
      [sampleVersion('103', folder(1, 2)), sampleVersion('102', folder(1)), versionOf(1)],
    ],
    ['it is not of this sweep', [{ outputPath: '/b/', outcome }], [versionOf(1)]],
    ['it is under way', [{ outputPath: folder(1) }], [versionOf(1)]],
  ])('is kept where %s', (_where, kept, versions) => {
    const { list, journal, pass } = browserWith({ submissions: kept });
    pass(2 * minute);
    list.learnVersions(versions);
    expect(journal.entries()).toHaveLength(1);
  });
});

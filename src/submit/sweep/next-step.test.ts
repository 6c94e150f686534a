import { describe, expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { baseId, id, sampleVersion } from '#test-support/sample-submission.ts';
import { nextStep, type SweepFacts } from './next-step.ts';
import { newSweepRecord, type SweepRecord } from './sweep-record.ts';

const sweepId = 'k3f9a2b7';
const record = (changes: Partial<SweepRecord> = {}): SweepRecord => ({
  ...newSweepRecord({ id: sweepId, baseId, delta: {}, startedAt: 0, isStartedHere: true, width: 2 }),
  ...changes,
});
const version = (point: number, status: number) => ({
  ...sampleVersion(String(100 + point), `/b/${sweepFolder({ sweepId, point, attempt: 1 })}`),
  status,
});
const running = 8;
const failed = 11;
const step = (changes: Partial<SweepFacts>) =>
  nextStep({
    versions: [],
    record: record(),
    log: { sent: [], unlisted: [], refused: [] },
    numbers: [1, 2, 3, 4],
    refused: new Set(),
    pending: [],
    ...changes,
  });
const pending = (point: number) => ({ point, attempt: 1, until: 0 });

describe('a request that was given up and may still be processed', () => {
  it('is not made again, and the next point is', () => {
    expect(step({ pending: [pending(1)] })).toMatchObject({ kind: 'send', point: 2 });
  });

  it('takes a place', () => {
    const facts = { versions: [version(2, running)], pending: [pending(1)] };
    expect(step(facts)).toEqual({ kind: 'full', unfinished: 2, pending: [pending(1)] });
  });

  it('is one version with what it has made', () => {
    const facts = { versions: [version(1, running)], pending: [pending(1)] };
    expect(step(facts)).toMatchObject({ kind: 'send', point: 2 });
  });

  it('is waited for when nothing else is left', () => {
    const facts = { numbers: [1], pending: [pending(1)] };
    expect(step(facts)).toEqual({ kind: 'pending', pending: [pending(1)] });
  });
});

describe('failing fast', () => {
  it('counts failed runs, and refused versions apart from them', () => {
    const versions = [version(1, failed), version(2, failed)];
    const two = record({ failLimit: 2 });
    expect(step({ versions, record: two })).toEqual({ kind: 'fail-fast', failed: 2 });
    expect(step({ record: two, refused: new Set([1, 2]) })).toEqual({ kind: 'refusals', refused: 2 });
    const oneEach = { versions: [version(1, failed)], refused: new Set([2]), record: two };
    expect(step(oneEach)).toMatchObject({ kind: 'send', point: 3 });
  });

  it('counts no run that is under way', () => {
    const versions = [version(1, running), version(2, failed), version(3, running)];
    expect(step({ versions, record: record({ failLimit: 2, width: 3 }) })).toMatchObject({ kind: 'send' });
  });

  it('does not count what a person knows of', () => {
    const runs = { versions: [version(1, failed), version(2, failed)] };
    const knowing = (acceptedFailures: number | null) => record({ failLimit: 1, acceptedFailures });
    expect(step({ ...runs, record: knowing(2) })).toMatchObject({ kind: 'send' });
    expect(step({ ...runs, record: knowing(null) })).toMatchObject({ kind: 'send' });
    expect(step({ ...runs, record: knowing(1) })).toEqual({ kind: 'fail-fast', failed: 2 });
    const refused = new Set([1, 2, 3]);
    expect(step({ refused, record: record({ acceptedRefusals: 1 }) })).toMatchObject({ kind: 'send' });
    expect(step({ refused, record: record({ acceptedRefusals: null }) })).toMatchObject({ kind: 'send' });
    expect(step({ refused })).toEqual({ kind: 'refusals', refused: 3 });
  });
});

describe('a version that the list does not show yet', () => {
  const unlisted = (point: number, attempt = 1) => ({ point, attempt, versionId: id(String(100 + point)) });
  const log = (...made: ReturnType<typeof unlisted>[]) => ({ sent: [], unlisted: made, refused: [] });

  it('is made, and takes a place', () => {
    const linked = record({ isStartedHere: false });
    const ours = { kind: 'send', point: 2, isLeading: true };
    expect(step({ record: linked, log: log(unlisted(1)) })).toMatchObject(ours);
    expect(step({ log: log(unlisted(1), unlisted(2)) })).toEqual({
      kind: 'full',
      unfinished: 2,
      pending: [],
    });
    expect(step({ log: log(unlisted(1)), numbers: [1] })).toEqual({ kind: 'all-made', unfinished: 1 });
  });

  it('is one version with that of the list', () => {
    const facts = { versions: [version(1, running)], log: log(unlisted(1)) };
    expect(step(facts)).toMatchObject({ kind: 'send', point: 2 });
  });

  it('of an earlier attempt does not hide a later one', () => {
    const second = sampleVersion('150', `/b/${sweepFolder({ sweepId, point: 1, attempt: 2 })}`);
    const facts = {
      versions: [second],
      log: log(unlisted(1)),
      record: record({ retries: { 1: 2 }, width: 3 }),
    };
    expect(step(facts)).toMatchObject({ kind: 'send', point: 2 });
  });
});

describe('the browser that leads', () => {
  const sent = (...attempts: string[]) => ({ sent: attempts, unlisted: [], refused: [] });

  it.each([
    ['has started a sweep without a version', {}, true],
    ['has not where it was opened by a link', { record: record({ isStartedHere: false }) }, false],
    ['has sent the newest version', { versions: [version(1, running)], log: sent('1.1') }, true],
    [
      'has sent it, whatever is newer and of no sweep',
      { versions: [sampleVersion('200', '/b/'), version(1, running)], log: sent('1.1') },
      true,
    ],
    ['has not where another one has', { versions: [version(1, running)], log: sent('2.1') }, false],
  ])('%s', (_who, facts, isLeading) => {
    expect(step(facts)).toMatchObject({ kind: 'send', isLeading });
  });
});

it('a point that was refused is not sent again, and a retry is the next attempt', () => {
  expect(step({ refused: new Set([1]) })).toMatchObject({ point: 2, attempt: 1 });
  const versions = [version(1, failed)];
  expect(step({ versions, record: record({ retries: { 1: 2 } }) })).toMatchObject({ point: 1, attempt: 2 });
});

it('points are made in the order of their numbers, and one that has ended takes no place', () => {
  expect(step({ numbers: [10, 9, 2] })).toMatchObject({ point: 2 });
  const versions = [version(1, failed), version(2, running)];
  expect(step({ versions })).toMatchObject({ kind: 'send', point: 3 });
});

import { describe, expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { baseId, sampleVersion } from '#test-support/sample-submission.ts';
import { nextStep, type SweepFacts } from './next-step.ts';
import { newSweepRecord, type SweepRecord } from './sweep-record.ts';

const id = 'k3f9a2b7';
const record = (changes: Partial<SweepRecord> = {}): SweepRecord => ({
  ...newSweepRecord({ id, baseId, delta: {}, startedAt: 0, isStartedHere: true, width: 2 }),
  ...changes,
});
const version = (point: number, status: number) => ({
  ...sampleVersion(String(100 + point), `/b/${sweepFolder({ sweepId: id, point, attempt: 1 })}`),
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

  it('does not count what a person knows of', () => {
    const refused = new Set([1, 2, 3]);
    expect(step({ refused, record: record({ acceptedRefusals: 1 }) })).toMatchObject({ kind: 'send' });
    expect(step({ refused, record: record({ acceptedRefusals: null }) })).toMatchObject({ kind: 'send' });
    expect(step({ refused })).toEqual({ kind: 'refusals', refused: 3 });
  });
});

import { describe, expect, it } from 'vitest';
import {
  canDelete,
  canStop,
  expectedAfter,
  isFinal,
  isSettled,
  jobStatus,
  knownStatuses,
  needsSecondRead,
  type Phase,
} from './job-status.ts';

describe('the words', () => {
  it.each([
    [0, 'Unknown'],
    [1, 'Initializing'],
    [2, 'Building image'],
    [3, 'Image failed'],
    [4, 'Submitting'],
    [5, 'Submission failed'],
    [6, 'Delete failed'],
    [7, 'Queued'],
    [8, 'Running'],
    [9, 'Stopping'],
    [10, 'Completed'],
    [11, 'Failed'],
    [12, 'Stopped'],
    [13, 'Cancelled'],
    [14, 'Lost'],
    [15, 'Scaling'],
    [16, 'Model submission failed'],
    [17, 'Deployment failed'],
    [18, 'Review starting'],
    [19, 'In review'],
    [20, 'Reviewed'],
    [21, 'Review failed'],
    [22, 'Mount failed'],
    [42, 'Status 42'],
    [-1, 'Status -1'],
    [null, 'Unknown'],
  ])('of status %s are %j', (code, word) => {
    expect(jobStatus(code).word).toBe(word);
  });

  it('are in the table for 0 to 22', () => {
    expect(knownStatuses).toEqual(Array.from({ length: 23 }, (_, code) => code));
  });
});

const phases: readonly [Phase, readonly (number | null)[]][] = [
  ['creating', [0, 1, 2, 4, 18, 19, 20, 23, 42, -1, null]],
  ['active', [7, 8, 15]],
  ['stopping', [9]],
  ['completed', [10]],
  ['failed', [11, 14, 16, 17, 22]],
  ['stopped', [12, 13]],
  ['creation-failed', [3, 5, 21]],
  ['delete-failed', [6]],
];
const everyStatus = phases.flatMap(([, codes]) => codes);
const thatAre = (is: (code: number | null) => boolean) => everyStatus.filter(is);

describe('the phase', () => {
  it.each(phases)('is %s for %j', (phase, codes) => {
    for (const code of codes) expect(jobStatus(code).phase, String(code)).toBe(phase);
  });

  it('creating is the only one that has not settled', () => {
    expect(everyStatus.filter((code) => !isSettled(code))).toEqual([
      0,
      1,
      2,
      4,
      18,
      19,
      20,
      23,
      42,
      -1,
      null,
    ]);
  });

  it('that will not change is final, and an unknown one goes on', () => {
    expect(thatAre(isFinal)).toEqual([10, 11, 14, 16, 17, 22, 12, 13, 3, 5, 21, 6]);
  });

  it('is believed at the second read only for lost and a failed delete', () => {
    expect(thatAre(needsSecondRead)).toEqual([14, 6]);
  });

  it('can be stopped while it is created, waits or runs', () => {
    expect(thatAre(canStop)).toEqual([0, 1, 2, 4, 18, 19, 20, 23, 42, -1, null, 7, 8, 15]);
  });
});

it('can be deleted when it has ended, and while it waits or runs', () => {
  const doubtful = everyStatus.filter((code) => !canDelete(code));
  expect(doubtful).toEqual([0, 1, 2, 4, 18, 19, 20, 23, 42, -1, null, 9]);
});

it('shows waiting apart from running, and what is unknown as unknown', () => {
  expect([7, 8, 15, 0, 42, null].map((code) => jobStatus(code).look)).toEqual([
    'queued',
    'running',
    'running',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

describe('the step where a failure is likely fixed', () => {
  it.each([
    [3, 'code'],
    [5, 'resources'],
    [11, 'code'],
    [14, 'resources'],
    [21, 'code'],
    [22, 'data'],
    [6, undefined],
    [8, undefined],
    [10, undefined],
    [12, undefined],
    [null, undefined],
  ])('of %j is %s', (code, step) => {
    expect(jobStatus(code).checkFirst).toBe(step);
  });
});

describe('what is expected', () => {
  it.each([
    [18, [19, 20, 1, 2, 4, 7, 8, 10]],
    [1, [2, 4, 7, 8, 10]],
    [9, [12]],
    [15, [8, 10]],
    [10, []],
    [42, []],
    [null, []],
  ])('after %s is %j', (code, expected) => {
    expect(expectedAfter(code)).toEqual(expected);
  });
});

import { expect, it } from 'vitest';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import { sampleSubmission } from '#test-support/sample-submission.ts';
import { pendingRequests } from './pending-requests.ts';

const sweepId = 'k3f9a2b7';
const minute = 60_000;
const givenUp = (point: number, serverTime: number | null) =>
  sampleSubmission({
    outputPath: `/b/${sweepFolder({ sweepId, point, attempt: 2 })}`,
    sentAt: 0,
    serverTime,
    outcome: { kind: 'given-up' },
  });

it('are the given-up ones of the sweep for ten minutes, the one that is over first first', () => {
  const submissions = [
    givenUp(1, 6 * minute),
    givenUp(2, 2 * minute),
    givenUp(3, 0),
    { ...givenUp(4, 9 * minute), outcome: { kind: 'open' } as const },
    { ...givenUp(5, 9 * minute), outputPath: '/b/' },
  ];
  const clocks = { browser: 100 * minute, service: 10 * minute };
  expect(pendingRequests(submissions, sweepId, clocks)).toEqual([
    { point: 2, attempt: 2, until: 102 * minute },
    { point: 1, attempt: 2, until: 106 * minute },
  ]);
  expect(pendingRequests(submissions, 'another1', clocks)).toEqual([]);
});

it('are dated by the browser where the service does not say, also when that was set back', () => {
  for (const browser of [9 * minute, -9 * minute])
    expect(pendingRequests([givenUp(1, null)], sweepId, { browser, service: 0 })).toEqual([
      { point: 1, attempt: 2, until: browser + minute },
    ]);
  expect(pendingRequests([givenUp(1, 0)], sweepId, { browser: 11 * minute, service: null })).toEqual([]);
});

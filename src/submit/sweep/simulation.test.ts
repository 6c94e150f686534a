import { describe, expect, it } from 'vitest';
import { isBadSweep, simulateSweep } from '#test-support/simulation/sweep/simulate-sweep.ts';
import { sweepScenarioNames } from '#test-support/simulation/sweep/sweep-scenarios.ts';

// Mutation tests run these for each change of the code.
const isFew = process.env.SIMULATIONS === 'few';
const pointCount = isFew ? 10 : 50;

describe(`a sweep of ${pointCount} points with faults`, () => {
  it.each(sweepScenarioNames.map((name, seed) => ({ name, seed })))(
    '$name: each point once, none is missing, never too many at once, and it ends',
    async ({ name, seed }) => {
      const result = await simulateSweep(seed, undefined, pointCount);
      expect(result.scenario.name).toBe(name);
      expect(isBadSweep(result), `npm run simulate -- --sweep ${seed}: ${JSON.stringify(result.wrong)}`).toBe(
        false,
      );
    },
    30_000,
  );
});

describe.skipIf(isFew)('a request that is carried out long after it was given up', () => {
  it.each([
    ['in another browser meanwhile', 83],
    ['when a person goes on without it', 1148],
    ['when all other places are taken', 9380],
  ])(
    '%s: its point is not made twice, and its place is not given away',
    async (_when, seed) => {
      const { wrong, beyond, madeAgain } = await simulateSweep(seed);
      expect({ ...wrong, beyond }).toEqual({
        ...{ missing: 0, twice: 0, overWidth: 0, needless: 0, neverEnded: 0, beyond: 0 },
      });
      expect(madeAgain).toBeGreaterThan(0);
    },
    30_000,
  );
});

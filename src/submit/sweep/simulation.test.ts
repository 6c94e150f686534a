import { describe, expect, it } from 'vitest';
import { isBadSweep, simulateSweep } from '#test-support/simulation/sweep/simulate-sweep.ts';
import { sweepScenarioNames } from '#test-support/simulation/sweep/sweep-scenarios.ts';

describe('a sweep of 50 points with faults', () => {
  it.each(sweepScenarioNames.map((name, seed) => ({ name, seed })))(
    '$name: each point once, none is missing, never too many at once, and it ends',
    async ({ name, seed }) => {
      const verdict = await simulateSweep(seed);
      expect(verdict.scenario.name).toBe(name);
      expect(
        isBadSweep(verdict),
        `npm run simulate -- --sweep ${seed}: ${JSON.stringify(verdict.wrong)}`,
      ).toBe(false);
    },
    30_000,
  );
});

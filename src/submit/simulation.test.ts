import { describe, expect, it } from 'vitest';
import { createSandbox } from '#sandbox/sandbox.ts';
import { scenarioNames } from '#test-support/simulation/scenarios.ts';
import { isBad, simulateSubmit } from '#test-support/simulation/simulate-submit.ts';

// Mutation tests run these for each change of the code.
const runsEach = process.env.SIMULATIONS === 'few' ? 1 : 6;

describe('a submit with faults', () => {
  it.each(scenarioNames.map((name, index) => ({ name, index })))(
    '$name: once, not lost, and nobody else’s',
    async ({ name, index }) => {
      for (let run = 0; run < runsEach; run += 1) {
        const result = await simulateSubmit(createSandbox, run * scenarioNames.length + index);
        expect(result.scenario.name).toBe(name);
        // Offline a request does not come as far as the network.
        if (result.scenario.offline === null) expect(result.mutations).toBe(result.creates);
        expect(isBad(result), `npm run simulate -- --replay ${result.seed}`).toBe(false);
      }
    },
    30_000,
  );

  it('goes the same way again with the same seed', async () => {
    const stories = [1, 2].map(async () => {
      const lines: string[] = [];
      await simulateSubmit(createSandbox, 30, (line) => lines.push(line));
      return lines;
    });
    const [first, second] = await Promise.all(stories);
    expect(first?.length).toBeGreaterThan(5);
    expect(second).toEqual(first);
  });
});

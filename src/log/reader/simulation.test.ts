import { describe, expect, it } from 'vitest';
import { logScenarioNames } from '#test-support/simulation/log-scenarios.ts';
import { isBadLog, simulateLog } from '#test-support/simulation/simulate-log.ts';

const runsEach = 5;

describe('a log that is read with faults', () => {
  it.each(logScenarioNames.map((name, index) => ({ name, index })))(
    '$name: no line lost, twice or out of its order',
    async ({ name, index }) => {
      for (let run = 0; run < runsEach; run += 1) {
        const result = await simulateLog(run * logScenarioNames.length + index);
        expect(result.scenario).toBe(name);
        expect(isBadLog(result), `npm run simulate:log -- --replay ${result.seed}`).toBe(false);
      }
    },
  );

  it('gives the same result with the same seed', async () => {
    const stories = [1, 2].map(async () => {
      const lines: string[] = [];
      await simulateLog(14, (line) => lines.push(line));
      return lines;
    });
    const [first, second] = await Promise.all(stories);
    expect(first?.length).toBeGreaterThan(5);
    expect(second).toEqual(first);
  });
});

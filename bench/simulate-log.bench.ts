import { parseArgs } from 'node:util';
import { logTable } from '#test-support/simulation/log-table.ts';
import { isBadLog, simulateLog } from '#test-support/simulation/simulate-log.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Tells the story of one log. */
    replay: { type: 'string' },
  },
});

async function simulate(runs: number, seed: number): Promise<boolean> {
  const results = [];
  for (let next = seed; next < seed + runs; next += 1) results.push(await simulateLog(next));
  console.log(logTable(results));
  const bad = results.filter(isBadLog);
  for (const result of bad.slice(0, 10)) console.log(`--replay ${result.seed}: ${result.scenario}`);
  return bad.length === 0;
}

async function replay(seed: number): Promise<boolean> {
  const result = await simulateLog(seed, (line) => console.log(line));
  console.log(result);
  return !isBadLog(result);
}

const isGood =
  values.replay === undefined
    ? await simulate(Number(values.runs), Number(values.seed))
    : await replay(Number(values.replay));
process.exitCode = isGood ? 0 : 1;

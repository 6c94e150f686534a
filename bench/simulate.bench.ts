import { parseArgs } from 'node:util';
import { createSandbox } from '#sandbox/sandbox.ts';
import { isBad, simulateSubmit } from '#test-support/simulation/simulate-submit.ts';
import { simulateWatches } from '#test-support/simulation/simulate-watch.ts';
import { submitTable } from '#test-support/simulation/submit-table.ts';
import { watchTable } from '#test-support/simulation/watch-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Tells the story of one submit. */
    replay: { type: 'string' },
  },
});

/** True where nothing went wrong that must not. */
async function simulate(runs: number, seed: number): Promise<boolean> {
  const verdicts = [];
  for (let next = seed; next < seed + runs; next += 1)
    verdicts.push(await simulateSubmit(createSandbox, next));
  console.log(submitTable(verdicts));
  const bad = verdicts.filter(isBad);
  for (const verdict of bad.slice(0, 10)) console.log(`--replay ${verdict.seed}: ${verdict.scenario.name}`);
  console.log(`\n${watchTable(simulateWatches(runs, seed))}`);
  return bad.length === 0;
}

async function replay(seed: number): Promise<boolean> {
  const verdict = await simulateSubmit(createSandbox, seed, (line) => console.log(line));
  console.log(verdict);
  return !isBad(verdict);
}

const isGood =
  values.replay === undefined
    ? await simulate(Number(values.runs), Number(values.seed))
    : await replay(Number(values.replay));
process.exitCode = isGood ? 0 : 1;

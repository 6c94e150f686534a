import { parseArgs } from 'node:util';
import { createSandbox } from '#sandbox/sandbox.ts';
import { isBad, simulateSubmit } from '#test-support/simulation/simulate-submit.ts';
import { simulateWatches } from '#test-support/simulation/simulate-watch.ts';
import { submitTable } from '#test-support/simulation/submit-table.ts';
import { isBadSweep, simulateSweep } from '#test-support/simulation/sweep/simulate-sweep.ts';
import { sweepTable } from '#test-support/simulation/sweep/sweep-table.ts';
import { watchTable } from '#test-support/simulation/watch-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Tells the story of one submit. */
    replay: { type: 'string' },
    /** Tells the story of one sweep. */
    sweep: { type: 'string' },
    sweeps: { type: 'string', default: '10000' },
  },
});

/** True if nothing went wrong that must not. */
async function simulate(runs: number, seed: number): Promise<boolean> {
  const results = [];
  for (let next = seed; next < seed + runs; next += 1)
    results.push(await simulateSubmit(createSandbox, next));
  console.log(submitTable(results));
  const bad = results.filter(isBad);
  for (const result of bad.slice(0, 10)) console.log(`--replay ${result.seed}: ${result.scenario.name}`);
  console.log(`\n${watchTable(simulateWatches(runs, seed))}`);
  return bad.length === 0;
}

async function simulateSweeps(runs: number, seed: number): Promise<boolean> {
  const results = [];
  for (let next = seed; next < seed + runs; next += 1) results.push(await simulateSweep(next));
  console.log(`\n${sweepTable(results)}`);
  const bad = results.filter(isBadSweep);
  for (const { seed: each, scenario, wrong } of bad.slice(0, 10))
    console.log(`--sweep ${each}: ${scenario.name}`, wrong);
  return bad.length === 0;
}

async function replaySweep(seed: number): Promise<boolean> {
  const result = await simulateSweep(seed, (line) => console.log(line));
  console.log(result);
  return !isBadSweep(result);
}

async function replay(seed: number): Promise<boolean> {
  const result = await simulateSubmit(createSandbox, seed, (line) => console.log(line));
  console.log(result);
  return !isBad(result);
}

async function run(): Promise<boolean> {
  if (values.replay !== undefined) return replay(Number(values.replay));
  if (values.sweep !== undefined) return replaySweep(Number(values.sweep));
  const seed = Number(values.seed);
  const isGood = await simulate(Number(values.runs), seed);
  return (await simulateSweeps(Number(values.sweeps), seed)) && isGood;
}

process.exitCode = (await run()) ? 0 : 1;

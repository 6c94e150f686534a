import { simulateSubmit } from '#engine/simulation/simulate-submit.ts';
import { submitTable } from '#engine/simulation/submit-table.ts';
import { createSandbox } from '#sandbox/sandbox.ts';

interface SimulateOptions {
  readonly runs: number;
  readonly seed: number;
}

/** Prints what submitting and watching come to; true where nothing went wrong that must not. */
export async function simulate({ runs, seed }: SimulateOptions): Promise<boolean> {
  const verdicts = [];
  for (let next = seed; next < seed + runs; next += 1)
    verdicts.push(await simulateSubmit(createSandbox, next));
  console.log(submitTable(verdicts));
  const bad = verdicts.filter(({ wrong, end }) => end === 'never' || Object.values(wrong).includes(true));
  for (const verdict of bad.slice(0, 10))
    console.log(`--seed ${verdict.seed} --runs 1`, JSON.stringify(verdict));
  return bad.length === 0;
}

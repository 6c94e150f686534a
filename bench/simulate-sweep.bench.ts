import { parseArgs } from 'node:util';
import { isBadSweep, simulateSweep } from '#test-support/simulation/sweep/simulate-sweep.ts';
import { sweepTable } from '#test-support/simulation/sweep/sweep-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Tells the story of one sweep. */
    replay: { type: 'string' },
  },
});

if (values.replay === undefined) {
  const verdicts = [];
  const first = Number(values.seed);
  for (let seed = first; seed < first + Number(values.runs); seed += 1)
    verdicts.push(await simulateSweep(seed));
  console.log(sweepTable(verdicts));
  const bad = verdicts.filter(isBadSweep);
  for (const verdict of bad.slice(0, 20))
    console.log(`--replay ${verdict.seed}: ${verdict.scenario.name}`, verdict.wrong);
  process.exitCode = bad.length === 0 ? 0 : 1;
} else {
  const verdict = await simulateSweep(Number(values.replay), (line) => console.log(line));
  console.log(verdict);
}

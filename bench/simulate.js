import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});

// Vite runs TypeScript as it is: no other tool is needed.
const { module } = await runnerImport('./bench/simulate.ts', { configFile: false, logLevel: 'error' });
const isGood = await module.simulate({ runs: Number(values.runs), seed: Number(values.seed) });
process.exitCode = isGood ? 0 : 1;

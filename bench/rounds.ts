import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { rounds: { type: 'string' } } });

/** How often each is measured. `-- --rounds 1` only shows that it runs. */
export const roundsOr = (usual: number): number => Number(values.rounds ?? usual);

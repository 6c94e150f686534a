import { engines } from '#sandbox/data/engines.ts';
import type { CodeSource } from '#sandbox/rules/version-config.ts';

/** What a program learns: how good its results can be, and with which settings. */
export interface Task {
  readonly classes: number;
  readonly bestAccuracy: number;
  /** The best learning rate with `batchSize`. */
  readonly optimum: number;
  readonly optimizer: 'sgd' | 'adam';
  readonly batchSize: number;
  /** How many epochs it takes to learn nearly all. */
  readonly epochs: number;
  readonly samples: number;
  /** The largest batch that fits into 16 GB of GPU memory, with sequences of 128 tokens. */
  readonly largestBatch: number;
}

const general: Task = {
  classes: 10,
  bestAccuracy: 0.94,
  optimum: 0.01,
  optimizer: 'sgd',
  batchSize: 32,
  epochs: 10,
  samples: 60_000,
  largestBatch: 4096,
};

const boosting: Task = { ...general, classes: 2, bestAccuracy: 0.92, optimum: 0.1, epochs: 100 };
const classical: Task = { ...general, optimum: 0.003, epochs: 50 };

const byEngineType: Readonly<Record<number, Task>> = {
  6: classical,
  5: { ...classical, classes: 2 },
  9: boosting,
};

const flowers: Task = {
  ...general,
  classes: 5,
  optimum: 0.0003,
  batchSize: 4,
  samples: 3670,
  largestBatch: 128,
};

const tickets: Task = {
  ...general,
  classes: 6,
  bestAccuracy: 0.91,
  optimum: 3e-5,
  optimizer: 'adam',
  epochs: 4,
  samples: 24_000,
  largestBatch: 64,
};

const byFolder: readonly (readonly [RegExp, Task])[] = [
  [/\/mnist/, { ...general, bestAccuracy: 0.993, optimum: 0.015, largestBatch: 8192 }],
  [/\/search\//, { ...general, epochs: 24, samples: 50_000, largestBatch: 1024 }],
  [/\/big\//, { ...general, optimum: 1e-6, optimizer: 'adam', bestAccuracy: 0.88, samples: 120_000 }],
  [/\/many\//, { ...general, optimum: 0.002, bestAccuracy: 0.97 }],
];

export function taskOf(code: CodeSource): Task {
  if (code.kind === 'algorithm') return flowers;
  if (code.kind === 'image') return tickets;
  const known = byFolder.find(([folder]) => folder.test(code.appUrl))?.[1];
  const type = engines.find(({ id }) => id === code.engineId)?.type ?? 0;
  return byEngineType[type] ?? known ?? general;
}

import { boostingLogs } from './boosting.ts';
import { frameworkLogs } from './frameworks.ts';
import { kerasLogs } from './keras-and-tensorflow.ts';
import { languageLogs } from './language-models.ts';
import type { LogCase } from './log-case.ts';
import { pytorchLogs } from './pytorch.ts';
import { trainerLogs } from './trainers.ts';
import { visionLogs } from './vision.ts';

/** Written after the formats of these programs; docs/metrics.md says how many were read at first. */
export const allLogs: readonly LogCase[] = [
  ...kerasLogs,
  ...pytorchLogs,
  ...trainerLogs,
  ...visionLogs,
  ...languageLogs,
  ...frameworkLogs,
  ...boostingLogs,
];

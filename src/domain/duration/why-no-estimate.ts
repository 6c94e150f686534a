import { fewestSources } from './estimate.ts';
import type { PastRun, Plan } from './past-runs.ts';

/** What too few completed versions have in common with a plan; 'work' if only the amount of work differs too much. */
export type NoEstimate = 'completed' | 'compute' | 'program' | 'settings' | 'work';

const isSame: readonly (readonly [NoEstimate, (run: PastRun, plan: Plan) => boolean])[] = [
  ['completed', () => true],
  ['compute', ({ setup }, plan) => setup.compute === plan.setup.compute],
  ['program', ({ setup }, plan) => setup.all === plan.setup.all],
  ['settings', ({ work }, plan) => work.counted === plan.work.counted && work.others === plan.work.others],
];

/** Why there is no estimate for a plan. */
export function whyNoEstimate(runs: readonly PastRun[], plan: Plan): NoEstimate {
  let left = runs.filter(({ hasEnded, ran }) => hasEnded && ran !== null);
  for (const [reason, test] of isSame) {
    left = left.filter((run) => test(run, plan));
    if (left.length < fewestSources) return reason;
  }
  return 'work';
}

import type { DataName, State } from '../state.ts';
import { bertImage, demoJobs } from './demo-jobs.ts';
import { manyJobs } from './many-jobs.ts';

const jobsOf: Record<DataName, (start: number) => State['jobs']> = {
  demo: demoJobs,
  empty: () => [],
  large: manyJobs,
};

/** The state after the start of the process; tokens and the count of requests outlive a reset (`POST /sandbox/reset`). */
export const newState = (
  data: DataName,
  real: number,
  kept: Pick<State, 'tokens' | 'requestCount'> = { tokens: [], requestCount: 0 },
): State => ({
  data,
  startedAt: real,
  clock: { time: real, real, speed: 1 },
  plan: 'completes',
  faults: [],
  tokens: kept.tokens,
  jobs: jobsOf[data](real),
  savedConfigs: [],
  reviewedImages: data === 'demo' ? [bertImage] : [],
  nextJobId: '567525',
  nextVersionId: '1108483',
  nextBigVersionId: '9007199254741003',
  requests: [],
  requestCount: kept.requestCount,
});

import { useSyncExternalStore } from 'react';
import type { SweepRunState } from '#submit/sweep/sweep-run-state.ts';
import type { SweepRunner } from '#submit/sweep/sweep-runner.ts';

const never = () => () => undefined;
const nothing = () => null;

/** Null if there is nothing to run. */
export const useRunState = (runner: SweepRunner | null): SweepRunState | null =>
  useSyncExternalStore<SweepRunState | null>(runner?.subscribe ?? never, runner?.read ?? nothing);

import { createContext, use } from 'react';
import type { SweepRunners } from './sweep-runners.ts';

const SweepRunnersContext = createContext<SweepRunners | null>(null);
export const SweepRunnersProvider = SweepRunnersContext.Provider;

export function useSweepRunners(): SweepRunners {
  const runners = use(SweepRunnersContext);
  if (runners === null) throw new Error('useSweepRunners() needs a <SweepRunnersProvider> above it.');
  return runners;
}

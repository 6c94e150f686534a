import { createContext, use } from 'react';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { MetricSummary } from './metric-summary.ts';
import type { ReadResults, ResultReader } from './result-reader.ts';
import type { KnownResults } from './use-known-results.ts';

/** What changes with each result that is read: apart from what the rows are drawn of. */
export interface Results extends Pick<ReadResults, 'known' | 'failed'> {
  readonly summary: MetricSummary;
  /** All results have been read. */
  readonly isComplete: boolean;
  readonly reader: ResultReader<TrainingVersion>;
  readonly soFar: KnownResults['soFar'];
}

const ResultsContext = createContext<Results | null>(null);

export const ResultsProvider = ResultsContext.Provider;

export function useResults(): Results {
  const results = use(ResultsContext);
  if (results === null) throw new Error('There is no ResultsProvider around this.');
  return results;
}

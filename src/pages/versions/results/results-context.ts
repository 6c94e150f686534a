import { createContext, use } from 'react';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { ReadResults, ResultReader } from './result-reader.ts';

/** What changes with each result that is read: apart from what the rows are drawn of. */
interface Results extends Pick<ReadResults, 'known' | 'failed'> {
  readonly summary: MetricSummary;
  /** All results have been read. */
  readonly isComplete: boolean;
  readonly reader: ResultReader<TrainingVersion>;
}

const ResultsContext = createContext<Results | null>(null);

export const ResultsProvider = ResultsContext.Provider;

export function useResults(): Results {
  const results = use(ResultsContext);
  if (results === null) throw new Error('There is no ResultsProvider around this.');
  return results;
}

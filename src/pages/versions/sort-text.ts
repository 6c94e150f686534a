import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { columnOf, numberText } from './table/history-columns.ts';

/** The text that versions are sorted by; null for those that have none. @param key of the column, as the address says it */
export function sortText(
  key: string,
  catalogue: Catalogue,
  { metrics, kind }: Pick<MetricSummary, 'metrics' | 'kind'>,
): (version: TrainingVersion) => string | null {
  if (key === 'result')
    return ({ id }) => {
      const value = metrics.get(id)?.value ?? null;
      // The best is the highest, so that it comes first as those of other columns do.
      return numberText(value !== null && kind === 'loss' ? -value : value);
    };
  const column = columnOf(key);
  return (version) => column.textOf(version, catalogue);
}

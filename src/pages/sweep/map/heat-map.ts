import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { compareValues } from '#domain/version-filter/value-order.ts';
import type { SweepRow } from '../sweep-rows.ts';

interface MapCell {
  readonly version: TrainingVersion;
  readonly value: number;
}

export interface HeatMap {
  /** The values of the first field, a column each, and of the second, a row each; in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** The best result for two values; undefined if there is none. */
  readonly cellAt: (row: string, column: string) => MapCell | undefined;
}

/** The results of a sweep of two fields. */
export function heatMap(
  rows: readonly SweepRow[],
  { metrics, kind }: Pick<MetricSummary, 'metrics' | 'kind'>,
): HeatMap {
  const cells = new Map<string, MapCell>();
  for (const { values, found } of rows) {
    const version = found?.attempts[0].version;
    const value = version && metrics.get(version.id)?.value;
    if (version === undefined || value === undefined) continue;
    const key = JSON.stringify(values);
    const former = cells.get(key);
    if (former === undefined || isBetter(value, former.value, kind)) cells.set(key, { version, value });
  }
  const distinct = (place: number) =>
    [...new Set(rows.map(({ values }) => values[place] ?? ''))].toSorted((one, other) =>
      compareValues(one, other),
    );
  return {
    columns: distinct(0),
    rows: distinct(1),
    cellAt: (row, column) => cells.get(JSON.stringify([column, row])),
  };
}

const isBetter = (value: number, than: number, kind: MetricSummary['kind']): boolean =>
  Number.isNaN(than) || (kind === 'loss' ? value < than : value > than);

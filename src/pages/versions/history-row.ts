import type { Fan } from '#domain/lineage/fold-fans.ts';
import type { LineageCell } from '#domain/lineage/lineage-cells.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

/** A row of the history; without the lineage its cell is null. */
export type HistoryRow =
  | { readonly kind: 'version'; readonly version: TrainingVersion; readonly cell: LineageCell | null }
  | { readonly kind: 'fan'; readonly fan: Fan<TrainingVersion>; readonly cell: LineageCell };

export const rowKey = (row: HistoryRow): string =>
  row.kind === 'version' ? row.version.id : `fan ${row.fan.key}`;

import type { LogResult } from '#components/version-results/kept-results.ts';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { BaseName } from '#domain/version/base-changes.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { Pin } from '#log/metrics/window-reading.ts';
import type { ResultStore } from '../results/use-known-results.ts';
import type { HistoryColumn } from './history-columns.ts';

/** What all rows of the history have in common. */
export interface HistoryView {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  /** Those that were chosen. */
  readonly columns: readonly HistoryColumn[];
  readonly laneCount: number;
  /** The version that was selected last and those that it descends from. */
  readonly way: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly summary: MetricSummary;
  readonly known: ReadonlyMap<VersionId, LogResult>;
  /** All results have been read. */
  readonly isComplete: boolean;
  readonly store: ResultStore;
  readonly pins: readonly Pin[];
  /** In whole minutes. */
  readonly now: number;
  readonly baseOf: (version: TrainingVersion) => BaseName;
  readonly onSelect: (id: VersionId, isRange: boolean) => void;
  readonly onStop: (version: TrainingVersion) => void;
  readonly onBased: (version: TrainingVersion) => void;
}

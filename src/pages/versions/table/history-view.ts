import type { Catalogue } from '#domain/catalogue.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { BaseName } from '#domain/version/base-changes.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { HistoryColumn } from './history-columns.ts';

/** What all rows of the history have in common, whatever their results are. */
export interface HistoryView {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  /** Those that were chosen. */
  readonly columns: readonly HistoryColumn[];
  readonly laneCount: number;
  /** The version that was selected last and those that it descends from. */
  readonly way: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  /** In whole minutes. */
  readonly now: number;
  readonly baseOf: (version: TrainingVersion) => BaseName;
  readonly onSelect: (id: VersionId, isRange: boolean) => void;
  readonly onStop: (version: TrainingVersion) => void;
  readonly onDelete: (version: TrainingVersion) => void;
  readonly onBased: (version: TrainingVersion) => void;
}

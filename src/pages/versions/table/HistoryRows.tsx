import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { MetricSummary } from '#components/version-results/metric-summary.ts';
import { ResultsProvider } from '#components/version-results/results-context.ts';
import type { KnownResults } from '#components/version-results/use-known-results.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import type { History } from '../use-history.ts';
import { FanRow } from './FanRow.tsx';
import { HistoryHeader } from './HistoryHeader.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import type { HistoryColumn } from './history-columns.ts';
import type { HistoryView } from './history-view.ts';
import { laneWidthOf } from './LaneCell.tsx';
import type { RowKeys } from './use-row-keys.ts';
import { VersionRow } from './VersionRow.tsx';

interface HistoryRowsProps {
  readonly history: History;
  readonly view: HistoryView;
  readonly summary: MetricSummary;
  readonly results: KnownResults;
  readonly versions: readonly TrainingVersion[];
  readonly selected: readonly TrainingVersion[];
  /** The address of their comparison; null if they cannot be compared. */
  readonly compared: Readonly<Record<string, string>> | null;
  readonly sort: { readonly key: string; readonly order: 'asc' | 'desc' };
  readonly onSort: (key: string) => void;
  readonly onToggleFan: (key: string) => void;
}

/** px of the columns that are always there, in their order before and after those that were chosen. */
const widths = {
  pick: 40,
  name: 76,
  status: 112,
  changes: 176,
  result: 226,
  duration: 92,
  created: 104,
  actions: 52,
};

/** Its name and the sign of its order have room. */
const widthOf = ({ header, isParameter }: HistoryColumn): number =>
  Math.min(190, Math.max(92, header.length * (isParameter ? 7.8 : 7) + 40));

/** The table of the versions that are listed. */
export function HistoryRows(props: HistoryRowsProps) {
  const { history, view, summary, results, versions, selected, compared, sort, onSort, onToggleFan } = props;
  const { rows } = history;
  const { laneCount, columns } = view;
  const { known, failed, reader, soFar, unread } = results;
  const shown = useMemo(
    () => ({ known, failed, reader, soFar, summary, isComplete: unread === 0 }),
    [known, failed, reader, soFar, summary, unread],
  );
  const lanes = laneCount === 0 ? [] : [laneWidthOf(laneCount) * laneCount + 14];
  const before = [widths.pick, ...lanes, widths.name, widths.status];
  const after = [...columns.map(widthOf), widths.result, widths.duration, widths.created, widths.actions];
  const px = (list: readonly number[]) => list.map((width) => `${width}px`).join(' ');
  const navigate = useNavigate();
  const keys: RowKeys = {
    onSelect: (row, isRange) => row.kind === 'version' && view.onSelect(row.version.id, isRange),
    onCompare: () =>
      compared !== null &&
      void navigate({
        to: '/projects/$projectId/jobs/$jobId/compare',
        params: view.job,
        search: compared,
      }),
    onNewVersion: (row) =>
      row.kind === 'version' &&
      void navigate({
        to: '/projects/$projectId/jobs/$jobId/new',
        params: view.job,
        search: { from: row.version.id },
      }),
  };
  const names = new Map<string, string>(versions.map(({ id, name }) => [id, name]));
  return (
    <ResultsProvider value={shown}>
      <HistoryTable
        rows={rows}
        template={`${px(before)} minmax(${widths.changes}px, 1fr) ${px(after)}`}
        minWidth={[...before, widths.changes, ...after].reduce((sum, width) => sum + width, 0)}
        keys={keys}
        onScroll={reader.hold}
        header={
          <HistoryHeader
            hasLanes={laneCount > 0}
            columns={columns}
            metric={summary.name}
            isLoss={summary.kind === 'loss'}
            sort={sort}
            onSort={onSort}
          />
        }
      >
        {(row, tabIndex) =>
          row.kind === 'fan' ? (
            <FanRow
              tabIndex={tabIndex}
              job={view.job}
              fan={row.fan}
              cell={row.cell}
              laneCount={laneCount}
              way={view.way}
              baseName={names.get(row.fan.baseId) ?? ''}
              onToggle={() => onToggleFan(row.fan.key)}
            />
          ) : (
            <VersionRow
              tabIndex={tabIndex}
              version={row.version}
              cell={row.cell}
              isSelected={selected.includes(row.version)}
              view={view}
            />
          )
        }
      </HistoryTable>
    </ResultsProvider>
  );
}

import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId } from 'react';
import { StopDialog } from '#components/StopDialog.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { CommonFacts } from './CommonFacts.tsx';
import { type HistorySearch, writeHistorySearch } from './history-search.ts';
import { SelectionTray } from './SelectionTray.tsx';
import { HistoryRows } from './table/HistoryRows.tsx';
import { focusTable } from './table/HistoryTable.tsx';
import { ColumnsMenu } from './toolbar/ColumnsMenu.tsx';
import { FilterProblems, HistoryFacts } from './toolbar/HistoryNotes.tsx';
import { HistoryToolbar } from './toolbar/HistoryToolbar.tsx';
import { countStandings } from './use-history.ts';
import { useJobHistory } from './use-job-history.ts';

interface HistoryCardProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly versions: readonly TrainingVersion[];
  readonly search: HistorySearch;
  /** After a version was stopped. */
  readonly onStopped: () => void;
}

/** The versions of a job: what each changed, and what came of it. */
export function HistoryCard({ job, versions, search, onStopped }: HistoryCardProps) {
  const navigate = useNavigate();
  const problemsId = useId();
  const change = useCallback(
    (next: Partial<HistorySearch>, replace = true) =>
      void navigate({
        to: '/projects/$projectId/jobs/$jobId',
        params: job,
        search: writeHistorySearch({ ...search, ...next }),
        replace,
        resetScroll: false,
      }),
    [navigate, job, search],
  );
  const onFilter = useCallback(
    (filter: string) => {
      change({ filter }, false);
      focusTable();
    },
    [change],
  );
  const { needsResults, history, view, results, summary, common, allColumns, selected, ...rest } =
    useJobHistory(job, versions, search, onFilter);
  const { listed, problems } = history;
  const { columns } = view;
  const names = new Map<string, string>(versions.map(({ id, name }) => [id, name]));
  const bestMetric = summary.best === null ? undefined : summary.metrics.get(summary.best);
  const best =
    summary.best === null || bestMetric === undefined
      ? null
      : { metric: summary.name, value: bestMetric.value, name: names.get(summary.best) ?? '' };

  const toolbar = (
    <HistoryToolbar
      search={search}
      onChange={change}
      counts={countStandings(versions)}
      metrics={summary.names}
      metric={summary.name}
      errorId={problems.length > 0 ? problemsId : undefined}
    >
      <ColumnsMenu columns={allColumns} shown={columns} onChange={(keys) => change({ columns: keys })} />
    </HistoryToolbar>
  );
  return (
    <>
      <CommonFacts common={common} />
      <Card title="Versions" flush actions={toolbar}>
        <HistoryFacts
          listed={listed.length}
          all={versions.length}
          results={results}
          needsResults={needsResults}
          best={best}
        />
        {problems.length > 0 && (
          <FilterProblems
            id={problemsId}
            problems={problems}
            onReplace={(filter) => change({ filter })}
            filter={search.filter}
          />
        )}
        {listed.length === 0 ? (
          <EmptyState
            title="No versions match"
            action={<Button onClick={() => change({ filter: '', show: 'all' })}>Show all versions</Button>}
          >
            Change the filter or the status.
          </EmptyState>
        ) : (
          <HistoryRows
            history={history}
            view={view}
            summary={summary}
            results={results}
            versions={versions}
            selected={selected}
            sort={{ key: search.sort, order: search.order }}
            onSort={(key) => change(nextSort(search, key))}
            onToggleFan={rest.toggleFan}
          />
        )}
      </Card>
      {selected.length > 0 && (
        <SelectionTray
          job={job}
          selected={selected}
          metric={search.metric}
          hidden={selected.filter((version) => !listed.includes(version)).length}
          onClear={() => {
            rest.clear();
            focusTable();
          }}
          onStop={rest.setToStop}
        />
      )}
      {rest.toStop.length > 0 && (
        <StopDialog
          {...job}
          open
          versions={rest.toStop}
          onClose={() => rest.setToStop([])}
          onStopped={onStopped}
        />
      )}
    </>
  );
}

/** Figures and times are looked at from the highest down. */
const nextSort = ({ sort, order }: HistorySearch, key: string): Pick<HistorySearch, 'sort' | 'order'> => {
  if (sort === key) return { sort: key, order: order === 'asc' ? 'desc' : 'asc' };
  return { sort: key, order: key === 'name' || key === 'status' ? 'asc' : 'desc' };
};

import Button from '@mui/material/Button';
import { useId, useMemo } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { filterExamples } from '#domain/version-filter/filter-examples.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { bestFact } from './best-fact.ts';
import { CommonFacts } from './CommonFacts.tsx';
import { compareSearch } from './compare-search.ts';
import { HistoryDialogs } from './HistoryDialogs.tsx';
import { type HistorySearch, nextSort } from './history-search.ts';
import { SelectionTray } from './SelectionTray.tsx';
import { HistoryRows } from './table/HistoryRows.tsx';
import { focusTable } from './table/HistoryTable.tsx';
import { unknownKeys } from './table/history-columns.ts';
import { ColumnsMenu } from './toolbar/ColumnsMenu.tsx';
import { FilterProblems, HistoryFacts } from './toolbar/HistoryNotes.tsx';
import { HistoryToolbar } from './toolbar/HistoryToolbar.tsx';
import { UnknownColumns } from './toolbar/UnknownColumns.tsx';
import { countStatusGroups } from './use-history.ts';
import { useHistoryChange } from './use-history-change.ts';
import { useJobHistory } from './use-job-history.ts';

interface HistoryCardProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly versions: readonly TrainingVersion[];
  readonly search: HistorySearch;
  /** After a version was stopped. */
  readonly onStopped: () => void;
  /** With the name of the version. */
  readonly onDeleted: (name: string) => void;
}

/** The versions of a job: what each changed, and what came of it. */
export function HistoryCard({ job, versions, search, onStopped, onDeleted }: HistoryCardProps) {
  const problemsId = useId();
  const { change, onFilter } = useHistoryChange(job, search);
  const { needsResults, history, view, results, summary, common, allColumns, selected, ...rest } =
    useJobHistory(job, versions, search, onFilter);
  const { listed, problems } = history;
  const { columns } = view;
  const compared = compareSearch(selected, search.metric);
  const unknown = useMemo(
    () => unknownKeys([search.sort, ...(search.columns ?? [])], history.known.parameters),
    [search.sort, search.columns, history.known],
  );
  const groupCounts = useMemo(() => countStatusGroups(versions), [versions]);
  const toolbar = (
    <HistoryToolbar
      search={search}
      onChange={change}
      counts={history.counts}
      groupCounts={groupCounts}
      examples={filterExamples(versions, history.known, {
        name: summary.name,
        isLoss: summary.kind === 'loss',
      })}
      metrics={summary.names}
      metric={summary.name}
      errorId={problems.length > 0 ? problemsId : undefined}
    >
      <ColumnsMenu columns={allColumns} shown={columns} onChange={(keys) => change({ columns: keys })} />
    </HistoryToolbar>
  );
  return (
    <>
      <UnknownColumns
        names={unknown}
        onRemove={() =>
          change({
            ...(unknown.includes(search.sort) && { sort: 'created', order: 'desc' }),
            columns: search.columns?.filter((key) => !unknown.includes(key)) ?? null,
          })
        }
      />
      <CommonFacts common={common} />
      <Card title="Versions" flush actions={toolbar}>
        <HistoryFacts
          listed={listed.length}
          all={versions.length}
          search={search}
          summary={summary}
          results={results}
          needsResults={needsResults}
          best={bestFact(summary, versions)}
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
            compared={compared}
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
          compared={compared}
          hidden={selected.filter((version) => !listed.includes(version)).length}
          onClear={() => {
            rest.clear();
            focusTable();
          }}
          onStop={rest.setToStop}
        />
      )}
      <HistoryDialogs
        job={job}
        toStop={rest.toStop}
        toDelete={rest.toDelete}
        onClose={() => {
          rest.setToStop([]);
          rest.setToDelete(null);
        }}
        onStopped={onStopped}
        onDeleted={(name) => {
          onDeleted(name);
          focusTable();
        }}
      />
    </>
  );
}

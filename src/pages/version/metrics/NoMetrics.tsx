import Button from '@mui/material/Button';
import type { LogState } from '#log/reader/log-state.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { formatCount } from '#util/format.ts';

interface NoMetricsProps {
  /** Undefined if there is no log, or not yet. */
  readonly log: LogState | undefined;
  /** It is not known yet whether there is a log. */
  readonly isLogPending: boolean;
  /** All that was read has been searched. */
  readonly isRead: boolean;
  readonly hasEnded: boolean;
  readonly onLoadAll: () => void;
  readonly onCancel: () => void;
  readonly onAddPattern: () => void;
}

const loading = <LoadingRows label="Loading the metrics …" rows={3} columns={[30, 20, 20]} />;

/** Why there are no curves, and what to do about it. */
export function NoMetrics(props: NoMetricsProps) {
  const { log, isLogPending, isRead, hasEnded, onLoadAll, onCancel, onAddPattern } = props;
  if (log === undefined && isLogPending) return loading;
  if (log === undefined || (log.isAbsent && log.window.count === 0))
    return (
      <EmptyState title={hasEnded ? 'No log' : 'No log yet'}>
        Metrics are read from the log.{hasEnded ? '' : ' The log begins when the version runs.'}
      </EmptyState>
    );
  if (log.failure !== null && log.window.count === 0)
    return <EmptyState title="The log could not be loaded">Metrics are read from the log.</EmptyState>;
  if (!isRead) return loading;
  const { count } = log.window;
  return (
    <EmptyState
      title={`No metrics found in ${log.isAtStart ? 'the log' : `the newest ${formatCount(count, 'line')}`}`}
      action={
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 10 }}>
          {log.loading === 'all' ? (
            <Button onClick={onCancel}>Cancel loading ({formatCount(count, 'line')} so far)</Button>
          ) : (
            !log.isAtStart && <Button onClick={onLoadAll}>Load all</Button>
          )}
          <Button onClick={onAddPattern}>Add metric from a pattern</Button>
        </div>
      }
    >
      Recognized: losses and scores printed with their names, such as <code>loss 0.31</code>,{' '}
      <code>val_acc=0.93</code>, JSON, and columns of a table with an epoch or a step.
    </EmptyState>
  );
}

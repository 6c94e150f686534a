import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { LogOwner } from '#api/logs.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { LogReader } from '#log/reader/log-reader.ts';
import { Card } from '#ui/Card.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { LogView } from './LogView.tsx';
import type { LogFiles } from './reading/use-log.ts';
import type { LogGoal } from './use-log-view.ts';

interface LogCardProps {
  readonly owner: LogOwner;
  readonly files: LogFiles;
  /** The one that is open. */
  readonly file: string | undefined;
  readonly onOpen: (file: string) => void;
  readonly reader: LogReader | undefined;
  /** It has begun to run: before, there is no log. */
  readonly hasRun: boolean;
  readonly isEnded: boolean;
  readonly opensAtProblem: boolean;
  readonly goal: LogGoal | null;
  /** How many lines the address selects. */
  readonly linkedLines: number;
}

/** The log of a version, one tab for each file. */
export function LogCard({ files, file, onOpen, reader, hasRun, isEnded, ...view }: LogCardProps) {
  const { names = [] } = files;
  if (file === undefined || reader === undefined)
    return (
      <Card title="Log" flush>
        {files.error !== null ? (
          <div style={{ padding: '16px 18px 0' }}>
            <ReadFailure
              title="The log files could not be listed"
              error={files.error}
              onRetry={files.retry}
            />
          </div>
        ) : hasRun && (files.names === undefined || file !== undefined) ? (
          <LoadingRows label="Loading the log …" rows={6} columns={[70]} />
        ) : (
          <NoLog hasRun={hasRun} isEnded={isEnded} />
        )}
      </Card>
    );
  const tabs = (
    <Tabs
      value={file}
      onChange={(_event, name: string) => onOpen(name)}
      aria-label="Log files"
      variant="scrollable"
      scrollButtons="auto"
    >
      {names.map((name) => (
        <Tab key={name} value={name} label={name} translate="no" />
      ))}
    </Tabs>
  );
  return (
    <LogView
      file={file}
      reader={reader}
      isEnded={isEnded}
      tabs={names.length > 1 ? tabs : undefined}
      {...view}
    />
  );
}

function NoLog({ hasRun, isEnded }: Pick<LogCardProps, 'hasRun' | 'isEnded'>) {
  if (isEnded)
    return (
      <EmptyState title="No log">
        {hasRun
          ? 'ModelArts has no log of this version. A log that was written to the log path is still there.'
          : 'The version never ran, so it wrote nothing.'}
      </EmptyState>
    );
  return (
    <EmptyState title="No log yet">
      {hasRun
        ? 'The run has started. Its first lines are shown when ModelArts has them.'
        : 'The log begins when the version runs.'}
    </EmptyState>
  );
}

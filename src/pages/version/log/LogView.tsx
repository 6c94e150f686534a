import Button from '@mui/material/Button';
import { type ReactNode, useRef, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { LogOwner } from '#api/logs.ts';
import { textOf } from '#log/pages/lines.ts';
import { endLine } from '#log/pages/log-window.ts';
import { anchorOf } from '#log/reader/log-anchor.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { Announcement } from './Announcement.tsx';
import { FindInLog } from './find/FindInLog.tsx';
import { Finding } from './find/Finding.tsx';
import { useFind } from './find/use-find.ts';
import { LogActions } from './LogActions.tsx';
import { LogFoot } from './LogFoot.tsx';
import { LogFrame } from './LogFrame.tsx';
import { LogMessages } from './LogMessages.tsx';
import { LogToolbar } from './LogToolbar.tsx';
import { LogLines } from './lines/LogLines.tsx';
import { boundsOf } from './lines/line-selection.ts';
import type { LogLinesHandle } from './lines/log-lines-handle.ts';
import { Below, LinesFrame } from './log-parts.ts';
import { logPorts } from './reading/log-ports.ts';
import { useDownload } from './reading/use-download.ts';
import { useLogState } from './reading/use-log.ts';
import { type LogGoal, useLogView } from './use-log-view.ts';

interface LogViewProps {
  readonly owner: LogOwner;
  readonly file: string;
  readonly reader: LogReader;
  readonly isEnded: boolean;
  readonly opensAtProblem: boolean;
  readonly goal: LogGoal | null;
  /** How many lines a link leads to. */
  readonly linkedLines: number;
  /** Of the other files, where there are several. */
  readonly tabs: ReactNode | undefined;
}

/** One file of a log: read on while it grows, searched, copied, downloaded. */
export function LogView({
  owner,
  file,
  reader,
  isEnded,
  opensAtProblem,
  goal,
  linkedLines,
  tabs,
}: LogViewProps) {
  const client = useClient();
  const state = useLogState(reader);
  const { window } = state;
  const lines = useRef<LogLinesHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [isWrapped, setWrapped] = useState(false);
  const { selection, ...view } = useLogView({ reader, state, lines, goal, linkedLines, opensAtProblem });
  const find = useFind(state, lines, view.show);
  const download = useDownload(() => logPorts(client, owner, file), `${file}.log`);

  const toEnd = () => {
    view.setFollowing(true);
    if (!state.isAtEnd) reader.goToEnd();
  };
  /** The keyboard continues from what was found. */
  const leaveFind = () => {
    const match = find.matches?.at(find.current);
    if (match) view.setSelection({ anchor: match.line, head: match.line });
    lines.current?.focus();
  };
  const [from, to] = selection === null ? [window.firstLine, endLine(window)] : boundsOf(selection);

  const toolbar = (
    <LogToolbar
      find={<FindInLog {...find} onLeave={leaveFind} />}
      problemCount={view.problems.length}
      problem={view.problem}
      onProblem={view.stepProblem}
      isWrapped={isWrapped}
      onWrap={setWrapped}
      isFollowing={view.isFollowing}
      isEnded={isEnded}
      onFollow={(isOn) => (isOn ? toEnd() : view.setFollowing(false))}
    >
      <LogActions
        owner={owner}
        file={file}
        text={() => textOf(window, from, to)}
        lines={frame}
        selected={selection === null ? null : { at: anchorOf(window, from), count: to - from }}
        onDownload={download.start}
      />
    </LogToolbar>
  );
  return (
    <LogFrame toolbar={toolbar} onKeyDown={find.onKeyDown}>
      {tabs}
      <LogMessages state={state} onRetry={reader.retry} download={download} />
      <LinesFrame ref={frame}>
        <LogLines
          key={`${file} ${state.windowId}`}
          ref={lines}
          label={`Lines of ${file}`}
          state={state}
          isWrapped={isWrapped}
          isFollowing={view.isFollowing && state.isAtEnd}
          selection={selection}
          onSelect={(next) => {
            if (next !== null) view.setFollowing(false);
            view.setSelection(next);
          }}
          problems={view.problemAt}
          matches={find.matches}
          currentMatch={find.current}
          onScroll={({ isUp, isAtEnd }) => {
            if (isAtEnd && state.isAtEnd && selection === null) view.setFollowing(true);
            else if (isUp) view.setFollowing(false);
          }}
          onNearStart={() => {
            if (!state.isAtStart && state.loading === null) reader.loadOlder();
          }}
          onNearEnd={() => {
            if (!state.isAtEnd && state.loading === null) reader.loadNewer();
          }}
        />
        {view.hasNews && (
          <Below>
            <Button onClick={toEnd}>New lines below</Button>
          </Below>
        )}
      </LinesFrame>
      <LogFoot
        file={tabs === undefined ? file : undefined}
        state={state}
        onRetry={reader.retry}
        finding={<Finding finding={find.finding} isMistaken={find.isMistaken} />}
        download={download.progress}
        onCancelDownload={download.cancel}
        onLoadAll={reader.loadAll}
        onCancel={reader.cancel}
        onFirst={() => view.goTo({ anchor: window.firstLine, head: window.firstLine })}
        onLast={toEnd}
      />
      <Announcement state={state} />
    </LogFrame>
  );
}

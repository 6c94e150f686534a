import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import type { LogOwner } from '#api/logs.ts';
import { textOf } from '#log/pages/lines.ts';
import { endLine } from '#log/pages/log-window.ts';
import { anchorOf } from '#log/reader/log-anchor.ts';
import type { LogReader } from '#log/reader/log-reader.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Announcement } from './Announcement.tsx';
import { CopyLineLink } from './CopyLineLink.tsx';
import { FindInLog } from './find/FindInLog.tsx';
import { Finding } from './find/Finding.tsx';
import { useFind } from './find/use-find.ts';
import { LogFoot } from './LogFoot.tsx';
import { LogFrame } from './LogFrame.tsx';
import { LogMessages } from './LogMessages.tsx';
import { LogToolbar } from './LogToolbar.tsx';
import { LogLines, type LogLinesHandle } from './lines/LogLines.tsx';
import { boundsOf } from './lines/line-selection.ts';
import { logPorts } from './reading/log-ports.ts';
import { useDownload } from './reading/use-download.ts';
import { useLogState } from './reading/use-log.ts';
import { type LogGoal, useLogView } from './use-log-view.ts';

const Frame = styled('div')({ position: 'relative' });
const Below = styled('div')({
  position: 'absolute',
  bottom: 20,
  left: 0,
  right: 0,
  display: 'grid',
  justifyItems: 'center',
  pointerEvents: 'none',
  '& > button': { pointerEvents: 'auto' },
});

interface LogViewProps {
  readonly owner: LogOwner;
  readonly file: string;
  readonly reader: LogReader;
  readonly isEnded: boolean;
  readonly opensAtProblem: boolean;
  readonly goal: LogGoal | null;
  /** Of the other files, where there are several. */
  readonly tabs: ReactNode | undefined;
}

/** One file of a log: read on while it grows, searched, copied, downloaded. */
export function LogView({ owner, file, reader, isEnded, opensAtProblem, goal, tabs }: LogViewProps) {
  const client = useClient();
  const state = useLogState(reader);
  const { window } = state;
  const lines = useRef<LogLinesHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [isWrapped, setWrapped] = useState(false);
  const { selection, ...view } = useLogView({ reader, state, lines, goal, opensAtProblem });
  const find = useFind(state, lines, view.show);
  const download = useDownload(() => logPorts(client, owner, file), `${file}.log`);

  const toEnd = () => {
    view.setFollowing(true);
    if (!state.isAtEnd) reader.goToEnd();
  };
  /** The keyboard goes on from what was found. */
  const leaveFind = () => {
    const match = find.matches?.at(find.current);
    if (match) view.setSelection({ anchor: match.line, head: match.line });
    lines.current?.focus();
  };
  const [from, to] = selection === null ? [window.firstLine, endLine(window)] : boundsOf(selection);

  function pressed(event: KeyboardEvent): void {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
    const isTyping = event.target instanceof HTMLInputElement;
    if (!isFind && (isTyping || event.key !== '/')) return;
    event.preventDefault();
    find.field.current?.focus();
    find.field.current?.select();
  }

  const toolbar = (
    <LogToolbar
      find={<FindInLog {...find} onLeave={leaveFind} />}
      hasProblems={view.problems.length > 0}
      onNextProblem={view.goToNextProblem}
      isWrapped={isWrapped}
      onWrap={setWrapped}
      isFollowing={view.isFollowing}
      isEnded={isEnded}
      onFollow={(isOn) => (isOn ? toEnd() : view.setFollowing(false))}
    >
      <CopyButton text={() => textOf(window, from, to)} source={frame} />
      {selection !== null && <CopyLineLink owner={owner} file={file} at={anchorOf(window, from)} />}
      <Button variant="quiet" onClick={download.start}>
        Download log
      </Button>
    </LogToolbar>
  );
  return (
    <LogFrame subject={tabs === undefined ? file : undefined} toolbar={toolbar} onKeyDown={pressed}>
      {tabs}
      <LogMessages state={state} onRetry={reader.retry} download={download} />
      <Frame ref={frame}>
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
      </Frame>
      <LogFoot
        state={state}
        problemCount={view.problems.length}
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

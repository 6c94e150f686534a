import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { explainError } from '#api/errors/explain-error.ts';
import { useNow } from '#components/use-now.ts';
import type { LogWaiting } from '#log/reader/asker.ts';
import type { DownloadProgress } from '#log/reader/download-log.ts';
import type { LogState } from '#log/reader/log-state.ts';
import { formatCount, formatDuration } from '#util/format.ts';
import { readInWords } from './lines/line-numbers.ts';

const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 14px',
  minHeight: 36,
  padding: '4px 18px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
  fontVariantNumeric: 'tabular-nums',
  '& > code': { fontSize: '0.75rem', overflowWrap: 'anywhere' },
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: '0 14px', marginLeft: 'auto' },
}));

interface LogFootProps {
  /** Where no tab says it. */
  readonly file: string | undefined;
  readonly state: LogState;
  /** What a search has found. */
  readonly finding: ReactNode;
  readonly download: DownloadProgress | null;
  readonly onCancelDownload: () => void;
  readonly onRetry: () => void;
  readonly onLoadAll: () => void;
  readonly onCancel: () => void;
  readonly onFirst: () => void;
  readonly onLast: () => void;
}

/** How much of the log is here, and the way to the rest. */
export function LogFoot({ file, state, finding, download, ...actions }: LogFootProps) {
  const { window, loading, isAtStart, isAtEnd } = state;
  const waiting = download?.waiting ?? state.waiting;
  const isLoadingAll = loading === 'all';
  return (
    <Foot>
      {file !== undefined && <code translate="no">{file}</code>}
      {window.count > 0 && <span>{readInWords(state)}</span>}
      {finding}
      {waiting === null ? <span>{loading === null ? '' : words[loading]}</span> : <Waiting {...waiting} />}
      {state.waiting !== null && download === null && (
        <Button variant="link" onClick={actions.onRetry}>
          Try now
        </Button>
      )}
      <div>
        {download !== null && (
          <>
            <span>Downloading … {formatCount(download.lines, 'line')}</span>
            <Button variant="link" onClick={actions.onCancelDownload}>
              Cancel download
            </Button>
          </>
        )}
        {isLoadingAll && <span>Loading … {formatCount(window.count, 'line')}</span>}
        {window.count > 0 && !(isAtStart && isAtEnd) && (
          // One button, so that the focus stays.
          <Button variant="link" onClick={isLoadingAll ? actions.onCancel : actions.onLoadAll}>
            {isLoadingAll ? 'Cancel' : 'Load all'}
          </Button>
        )}
        {isAtStart && window.count > 0 && (
          <Button variant="link" onClick={actions.onFirst}>
            First line
          </Button>
        )}
        {window.count > 0 && (
          <Button variant="link" onClick={actions.onLast}>
            Last line
          </Button>
        )}
      </div>
    </Foot>
  );
}

/** New lines of a log that is followed are on their way all the time. */
const words: Readonly<Record<NonNullable<LogState['loading']>, string>> = {
  first: 'Loading …',
  older: 'Loading earlier lines …',
  newer: '',
  all: '',
};

function Waiting({ error, until }: LogWaiting) {
  const left = Math.max(0, until - useNow());
  return (
    <span>
      {explainError(error).what} Trying again {left < 1000 ? 'now' : `in ${formatDuration(left)}`}.
    </span>
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useNow } from '#components/use-now.ts';
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
  '& > div': { display: 'flex', flexWrap: 'wrap', gap: '0 14px', marginLeft: 'auto' },
}));

interface LogFootProps {
  readonly state: LogState;
  readonly problemCount: number;
  readonly download: DownloadProgress | null;
  readonly onCancelDownload: () => void;
  readonly onLoadAll: () => void;
  readonly onCancel: () => void;
  readonly onFirst: () => void;
  readonly onLast: () => void;
}

/** How much of the log is here, and the way to the rest. */
export function LogFoot({ state, problemCount, download, ...actions }: LogFootProps) {
  const { window, loading, isAtStart, isAtEnd } = state;
  const waiting = download?.waiting ?? state.waiting;
  const isLoadingAll = loading === 'all';
  return (
    <Foot>
      <span>{readInWords(state)}</span>
      {problemCount > 0 && <span>{formatCount(problemCount, 'problem')}</span>}
      {state.isEnded && state.isComplete && isAtEnd ? null : <Reading state={state} />}
      {waiting !== null && <Waiting until={waiting.until} />}
      <div>
        {download !== null && (
          <>
            <span>Downloading … {formatCount(download.lines, 'line')}</span>
            <Button variant="link" onClick={actions.onCancelDownload}>
              Cancel download
            </Button>
          </>
        )}
        {isLoadingAll ? (
          <>
            <span>Loading … {formatCount(window.count, 'line')}</span>
            <Button variant="link" onClick={actions.onCancel}>
              Cancel
            </Button>
          </>
        ) : (
          !(isAtStart && isAtEnd) && (
            <Button variant="link" onClick={actions.onLoadAll}>
              Load all
            </Button>
          )
        )}
        {isAtStart && (
          <Button variant="link" onClick={actions.onFirst}>
            First line
          </Button>
        )}
        <Button variant="link" onClick={actions.onLast}>
          Last line
        </Button>
      </div>
    </Foot>
  );
}

const words: Readonly<Record<NonNullable<LogState['loading']>, string>> = {
  first: 'Loading …',
  older: 'Loading earlier lines …',
  newer: 'Loading later lines …',
  all: '',
};

/** The width stays, so that nothing beside it moves with each request. */
const Reading = ({ state: { loading, isEnded } }: { readonly state: LogState }) => (
  <span style={{ minWidth: 132 }}>
    {loading === null || (loading === 'newer' && !isEnded) ? '' : words[loading]}
  </span>
);

function Waiting({ until }: { readonly until: number }) {
  const left = Math.max(0, until - useNow());
  return (
    <span>
      The endpoint did not answer as expected. Trying again{' '}
      {left < 1000 ? 'now' : `in ${formatDuration(left)}`}
    </span>
  );
}

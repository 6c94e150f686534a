import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { LogState } from '#log/reader/log-state.ts';
import { formatCount } from '#util/format.ts';

interface ReadingNoteProps {
  readonly log: LogState;
  /** How many lines the metrics are of. */
  readonly lineCount: number;
  readonly onLoadAll: () => void;
  readonly onCancel: () => void;
}

const Line = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 6px',
});

/** Of how many lines the metrics are, and how to have all. */
export function ReadingNote({ log, lineCount, onLoadAll, onCancel }: ReadingNoteProps) {
  const { isAtStart, isAtEnd, loading, window } = log;
  if (loading === 'all')
    return (
      <Line>
        <span>Loading all lines: {formatCount(window.count, 'line')} so far</span>
        <Button variant="link" onClick={onCancel}>
          Cancel
        </Button>
      </Line>
    );
  if (isAtStart && isAtEnd) return <Line>From all {formatCount(lineCount, 'line')}</Line>;
  return (
    <Line>
      <span>
        From {isAtEnd ? 'the newest ' : ''}
        {formatCount(lineCount, 'line')}
      </span>
      <span aria-hidden="true">·</span>
      <Button variant="link" onClick={onLoadAll}>
        Load all
      </Button>
    </Line>
  );
}

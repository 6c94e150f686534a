import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

interface LoadingRowsProps {
  /** What is on its way: "Loading the jobs …". */
  readonly label: string;
  readonly rows?: number;
  /** Widths of the columns of what comes, in percent of the whole. */
  readonly columns?: readonly number[];
}

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 20,
  alignItems: 'center',
  padding: '13px 18px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '&:first-of-type': { borderTop: 0 },
}));

const Slow = styled('p')(({ theme }) => ({
  padding: '10px 18px 14px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '&:empty': { display: 'none' },
}));

/** In milliseconds; after that the user is told that it is not the page. */
const patience = 10_000;

/** Rows in the shape of those that come. */
export function LoadingRows({ label, rows = 6, columns = [30, 16, 20, 14] }: LoadingRowsProps) {
  return (
    <div aria-busy="true">
      <span style={visuallyHidden}>{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same
        <Line key={row} aria-hidden="true">
          {columns.map((width, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns keep their places
            <div key={column} style={{ flex: `0 1 ${width}%` }}>
              {/* Rows of one length would look like a pattern, not like text. */}
              <Skeleton height={14} width={`${column === 0 ? 60 + ((row * 37) % 40) : 80}%`} />
            </div>
          ))}
        </Line>
      ))}
      {label !== '' && <SlowNote />}
    </div>
  );
}

function SlowNote() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return <Slow role="status">{isSlow && 'Still loading: the service or the connection is slow.'}</Slow>;
}

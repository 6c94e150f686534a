import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { mono } from '#ui/theme/tokens.ts';
import { Diff } from './Diff.tsx';

/** Names beside their values; of many rows, those that are out of sight are not laid out. */
export const ChangedRows = styled('dl')(({ theme }) => ({
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: '2px 18px',
    padding: '6px 0',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
  },
  '&[data-many] > div': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 33px' },
  '& > div:last-of-type': { borderBottom: 0 },
  '& dt': { fontWeight: 520, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  [theme.breakpoints.down('sm')]: { '& > div': { gridTemplateColumns: 'minmax(0, 1fr)' } },
}));

interface ChangedRowProps {
  readonly name: string;
  /** The name is a parameter's and stands as it is typed. */
  readonly isParameter: boolean;
  readonly before: ReactNode | undefined;
  readonly after: ReactNode | undefined;
}

export const ChangedRow = ({ name, isParameter, before, after }: ChangedRowProps) => (
  <div>
    <dt style={isParameter ? mono : {}} translate={isParameter ? 'no' : 'yes'}>
      {name}
    </dt>
    <dd>
      <Diff before={before} after={after} />
    </dd>
  </div>
);

import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { changedLook } from '#ui/theme/changed-look.ts';
import { mono } from '#ui/theme/tokens.ts';
import { Diff } from './Diff.tsx';

/**
 * Names beside their values; one that differs from the base version looks so. Of many rows, those that are out of sight
 * are not laid out.
 */
export const ValueRows = styled('dl')(({ theme }) => ({
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'baseline',
    gap: '2px 16px',
    padding: '5px 18px',
    borderTop: `1px solid ${theme.vars.palette.line}`,
  },
  '&[data-many] > div': { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 31px' },
  '& > div[data-changed]': changedLook,
  '& dt': { fontWeight: 520, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  [theme.breakpoints.down('sm')]: {
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr)', paddingInline: 14 },
  },
}));

interface NamedProps {
  readonly name: string;
  /** The name is a parameter's and stands as it is typed. */
  readonly isParameter: boolean;
}

interface ValueRowProps extends NamedProps {
  readonly isChanged?: boolean;
  readonly children: ReactNode;
}

export const ValueRow = ({ name, isParameter, isChanged = false, children }: ValueRowProps) => (
  <div data-changed={isChanged || undefined}>
    <dt style={isParameter ? mono : {}} translate={isParameter ? 'no' : 'yes'}>
      {name}
    </dt>
    <dd>{children}</dd>
  </div>
);

interface ChangedRowProps extends NamedProps {
  readonly before: ReactNode | undefined;
  readonly after: ReactNode | undefined;
}

export const ChangedRow = ({ before, after, ...named }: ChangedRowProps) => (
  <ValueRow {...named} isChanged>
    <Diff before={before} after={after} />
  </ValueRow>
);

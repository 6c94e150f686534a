import { styled } from '@mui/material/styles';
import { bottomBarHeight } from '#ui/page/bottom-bar.ts';
import { requestColumn, sideColumn, wizardColumns } from '#ui/page/page-grid.ts';

const below = 20;

export const Columns = styled('div')(({ theme }) => ({
  ...wizardColumns(theme),
  paddingBottom: `calc(${bottomBarHeight} + ${below}px)`,
}));

/** Beside the fields: what belongs to the step, and what will be sent; in a wide window a column for each. */
export const Side = styled('div')(({ theme }) => ({
  minWidth: 0,
  [theme.breakpoints.up('md')]: { gridColumn: 2 },
  [sideColumn]: { gridColumn: 3, position: 'sticky', top: below },
  [requestColumn]: {
    '[data-side] > &': { display: 'contents' },
    '[data-side] > & > *': { position: 'sticky', top: below },
  },
}));

export const Heading = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  minHeight: 36,
  marginBottom: 12,
  '& > p': {
    flex: '1 1 0',
    fontSize: '0.8125rem',
    lineHeight: 18 / 13,
    color: theme.vars.palette.inkSoft,
  },
  [theme.breakpoints.down('md')]: {
    '& > h1': { flexGrow: 1 },
    '& > p': { order: 1, flexBasis: '100%' },
  },
}));

import { styled } from '@mui/material/styles';
import { bottomBarHeight } from '#ui/page/bottom-bar.ts';

export const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '216px minmax(0, 720px) minmax(340px, 1fr)',
  gap: 32,
  maxWidth: 1560,
  margin: '0 auto',
  paddingBottom: `calc(${bottomBarHeight} + 44px)`,
  [theme.breakpoints.down('lg')]: {
    gridTemplateColumns: '200px minmax(0, 1fr)',
    '& > aside': { gridColumn: 2 },
  },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 16,
    '& > aside': { gridColumn: 1 },
  },
}));

export const Heading = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  '& h1': { flexGrow: 1 },
});

export const Lead = styled('p')(({ theme }) => ({
  maxWidth: '60ch',
  margin: '4px 0 22px',
  color: theme.vars.palette.inkSoft,
}));

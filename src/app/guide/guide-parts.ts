import { styled } from '@mui/material/styles';

/** In the page's flow, so that it covers nothing. */
export const GuideBar = styled('aside')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: '8px 24px',
  padding: '10px 20px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  backgroundColor: theme.vars.palette.sunken,
  '& > div:first-of-type > p': { maxWidth: '92ch', margin: 0, color: theme.vars.palette.inkSoft },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: '10px 14px',
  },
}));

export const StopTitle = styled('h2')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 10px',
  margin: '0 0 2px',
  fontSize: '0.875rem',
  lineHeight: 20 / 14,
  fontWeight: 600,
  '& small': {
    fontSize: '0.75rem',
    fontWeight: 520,
    fontVariantNumeric: 'tabular-nums',
    color: theme.vars.palette.inkSoft,
  },
}));

export const GuideButtons = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

import { styled } from '@mui/material/styles';

/** To the edges of the card. */
export const Frame = styled('div')({ '&&': { padding: '6px 0 2px' } });
export const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 10px',
  padding: '0 8px 6px 18px',
  '& > b': { flexGrow: 1, fontWeight: 520 },
  [theme.breakpoints.down('md')]: { paddingInline: '14px 4px' },
}));
export const Loading = styled('p')(({ theme }) => ({
  padding: '16px 18px',
  color: theme.vars.palette.inkSoft,
}));
export const Scroll = styled('div')(({ theme }) => ({
  position: 'relative',
  maxHeight: 380,
  overflowY: 'auto',
  backgroundColor: theme.vars.palette.surface,
  border: `solid ${theme.vars.palette.line}`,
  borderWidth: '1px 0',
}));
export const Below = styled('div')({
  padding: '2px 18px 4px',
  fontSize: '0.75rem',
  '&:empty': { display: 'none' },
});

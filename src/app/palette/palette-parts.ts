import { styled } from '@mui/material/styles';
import { focusRing } from '#ui/theme/tokens.ts';

export const Field = styled('input')(({ theme }) => ({
  flex: '1 1 0',
  minWidth: 0,
  height: 30,
  border: 0,
  outline: 'none',
  backgroundColor: 'transparent',
  color: theme.vars.palette.ink,
  font: 'inherit',
  fontSize: '1rem',
  '&::placeholder': { color: theme.vars.palette.inkFaint, opacity: 1 },
}));

/** The frame of the field draws its ring. */
export const FieldRow = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  margin: 10,
  padding: '6px 10px',
  border: `1px solid ${theme.vars.palette.lineStrong}`,
  borderRadius: 8,
  color: theme.vars.palette.inkSoft,
  '&:has(:focus-visible)': { ...focusRing, outlineOffset: 0, borderColor: theme.vars.palette.accent },
}));

export const List = styled('div')(({ theme }) => ({
  minHeight: 120,
  maxHeight: 'min(58vh, 460px)',
  padding: '0 6px 6px',
  overflowY: 'auto',
  borderTop: `1px solid ${theme.vars.palette.line}`,
}));

export const Group = styled('div')(({ theme }) => ({
  '& > span': {
    display: 'block',
    padding: '10px 10px 4px',
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 560,
    color: theme.vars.palette.inkFaint,
  },
}));

export const Option = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 34,
  padding: '5px 10px',
  borderRadius: 6,
  color: theme.vars.palette.ink,
  cursor: 'pointer',
  '& > b': {
    minWidth: 0,
    fontWeight: 480,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& > i': { display: 'grid', flex: 'none', width: 14 },
  '& > small': { flex: 'none', fontSize: '0.75rem', color: theme.vars.palette.inkSoft },
  '& > span:last-child': { marginLeft: 'auto' },
  '&[aria-selected="true"]': {
    backgroundColor: theme.vars.palette.accentWash,
    boxShadow: `inset 0 0 0 1px ${theme.vars.palette.accent}`,
  },
  '@media (forced-colors: active)': {
    '&[aria-selected="true"]': { outline: '2px solid Highlight', outlineOffset: -2 },
  },
  [theme.breakpoints.down('sm')]: { minHeight: 44 },
}));

export const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 14px',
  minHeight: 38,
  padding: '9px 16px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.75rem',
  lineHeight: '20px',
  color: theme.vars.palette.inkSoft,
  '& > :first-of-type': { flex: '1 1 auto' },
  '& code': { overflowWrap: 'anywhere', userSelect: 'all' },
}));

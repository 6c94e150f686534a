import { styled } from '@mui/material/styles';
import { mono } from '#ui/theme/tokens.ts';

/** Options that stand together, under their name. */
export const Group = styled('div')(({ theme }) => ({
  '& > span': {
    display: 'block',
    padding: '8px 10px 4px',
    color: theme.vars.palette.inkFaint,
    fontSize: '0.75rem',
    fontWeight: 560,
    lineHeight: 16 / 12,
  },
  '& > ul': { padding: 0, listStyle: 'none' },
}));

export const Row = styled('span')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '0 8px',
  minWidth: 0,
  '& small': { ...mono, fontSize: '0.75rem', color: theme.vars.palette.inkFaint, overflowWrap: 'anywhere' },
}));

export const Beside = styled('span')(({ theme }) => ({
  ...mono,
  // The name goes first: what is beside it has the room that is left.
  flex: '1 1 0',
  color: theme.vars.palette.inkSoft,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  minWidth: 0,
  pointerEvents: 'none',
}));

/** The input is as wide as its words, so that what is beside them follows them. */
export const besideInput = {
  '& .MuiAutocomplete-input.MuiInputBase-input': {
    fieldSizing: 'content',
    flex: '0 1 auto',
    width: 'auto',
    maxWidth: '100%',
  },
} as const;

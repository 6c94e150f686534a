import { styled } from '@mui/material/styles';
import { mono } from '#ui/theme/tokens.ts';
import { currentHighlight, matchHighlight } from './match-highlights.ts';

/** Where the lines are; it scrolls in both directions. */
export const LogScroller = styled('div')(({ theme }) => ({
  ...mono,
  fontSize: '0.78125rem',
  minHeight: 132,
  padding: '6px 0',
  overflow: 'auto',
  overscrollBehavior: 'contain',
  backgroundColor: theme.vars.palette.sunken,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.accent}`, outlineOffset: -2 },
  [`& ::highlight(${matchHighlight})`]: {
    backgroundColor: theme.vars.palette.changedLine,
    color: theme.vars.palette.ink,
  },
  [`& ::highlight(${currentHighlight})`]: {
    backgroundColor: theme.vars.palette.accent,
    color: theme.vars.palette.accentInk,
  },
}));

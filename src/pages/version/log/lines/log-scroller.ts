import { styled } from '@mui/material/styles';
import { mono, tint, token } from '#ui/theme/tokens.ts';
import { rowHeight } from './LogRow.tsx';
import { currentHighlight, matchHighlight } from './match-highlights.ts';

/** px before the first line and after the last. */
export const padding = 6;

/** Where the lines are; it scrolls in both directions. */
export const LogScroller = styled('div')(({ theme }) => ({
  ...mono,
  fontSize: '0.78125rem',
  minHeight: 132,
  padding: `${padding}px 0`,
  overflow: 'auto',
  overscrollBehavior: 'contain',
  contain: 'strict',
  backgroundColor: theme.vars.palette.sunken,
  // The line numbers would hide it: what is around the lines shows the focus.
  '&:focus-visible': { outline: 'none' },
  '& [role="option"]': {
    display: 'flex',
    minHeight: rowHeight,
    lineHeight: `${rowHeight}px`,
    whiteSpace: 'pre',
    tabSize: 8,
  },
  '&[data-wrap] [role="option"]': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '& [data-gutter]': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    flex: 'none',
    boxSizing: 'content-box',
    padding: '0 14px 0 11px',
    borderLeft: '3px solid transparent',
    textAlign: 'right',
    userSelect: 'none',
    cursor: 'pointer',
    color: theme.vars.palette.inkFaint,
    backgroundColor: theme.vars.palette.sunken,
  },
  '& [data-gutter]:hover': { color: theme.vars.palette.accent },
  '& [data-gutter] + span': { flex: '1 1 auto', minWidth: 0, paddingRight: 18 },
  '& [data-problem] > [data-gutter]': { borderLeftColor: theme.vars.palette.bad },
  '& [aria-selected="true"], & [aria-selected="true"] > [data-gutter]': {
    backgroundColor: theme.vars.palette.accentWash,
  },
  '&:focus-visible [data-head]': { boxShadow: `inset 0 0 0 1px ${theme.vars.palette.accent}` },
  '& em': { color: theme.vars.palette.inkFaint },
  '@media (forced-colors: active)': {
    '& [aria-selected="true"]': { outline: '1px solid Highlight', outlineOffset: -1 },
    '& [data-problem] > [data-gutter]': { borderLeftColor: 'Mark' },
    '& :not([data-problem]) > [data-gutter]': { borderLeftColor: 'Canvas' },
  },
  // Without the attribute each element of the page would be looked at for each line that comes into sight.
  [`& [data-marked]::highlight(${matchHighlight})`]: {
    backgroundColor: tint(token('accent'), 30),
    color: theme.vars.palette.ink,
  },
  [`& [data-marked]::highlight(${currentHighlight})`]: {
    backgroundColor: theme.vars.palette.accent,
    color: theme.vars.palette.accentInk,
  },
}));

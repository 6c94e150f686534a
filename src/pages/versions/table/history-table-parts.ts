import { styled } from '@mui/material/styles';
import { focusRing, mono, visuallyHidden } from '#ui/theme/tokens.ts';

export const rowHeight = 40;
/** px of the screen under which each row is a card. */
export const narrow = 899;

const small = `@media (max-width: ${narrow}px)`;

/** Scrolls in both directions under its header. */
export const Scroller = styled('div')({
  overflow: 'auto',
  maxHeight: 'max(420px, calc(100dvh - 190px))',
  overscrollBehaviorY: 'auto',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  [small]: { overflow: 'visible', maxHeight: 'none' },
});

export const Table = styled('div')(({ theme }) => ({
  minWidth: 'var(--min-width)',
  fontVariantNumeric: 'tabular-nums',
  '& .header': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: theme.vars.palette.surface,
    borderBottom: `1px solid ${theme.vars.palette.line}`,
    fontSize: '0.75rem',
    color: theme.vars.palette.inkFaint,
  },
  '& [role="row"]': { display: 'grid', gridTemplateColumns: 'var(--columns)', alignItems: 'center' },
  '& .header > [role="row"]': { height: 32 },
  '& .row': { position: 'relative', height: rowHeight, borderBottom: `1px solid ${theme.vars.palette.line}` },
  '& .row:hover, & .row:focus-within': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, transparent)`,
  },
  '& .row.selected': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.accentWash} 62%, transparent)`,
    boxShadow: `inset 2px 0 0 ${theme.vars.palette.accent}`,
  },
  '& :is([role="cell"], [role="rowheader"], [role="columnheader"])': {
    minWidth: 0,
    padding: '0 10px',
    whiteSpace: 'nowrap',
  },
  '& .pick': { padding: '0 0 0 18px !important' },
  '& .lane': { alignSelf: 'stretch', padding: '0 0 0 6px !important' },
  '& .figures': { textAlign: 'right', justifyContent: 'flex-end' },
  '& .mono': { ...mono, fontSize: '0.78125rem' },
  '& .clip': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .soft': { color: theme.vars.palette.inkSoft },
  '& .faint': { color: theme.vars.palette.inkFaint },
  '& .name a': { fontWeight: 560, paddingBlock: 4 },
  '& .actions': { display: 'flex', justifyContent: 'flex-end', gap: 2, padding: '0 10px 0 0 !important' },
  // They can be reached with the keyboard all the time, and are seen where one is.
  '& .row:not(:hover, :focus-within) .quick': visuallyHidden,
  [small]: {
    minWidth: 0,
    '& .header': { position: 'static' },
    '& .header > [role="row"]': { display: 'flex', flexWrap: 'wrap', height: 'auto', gap: '4px 14px', padding: '8px 14px' },
    '& .header [role="columnheader"]': { padding: 0 },
    '& .header [role="columnheader"]:not([aria-sort])': visuallyHidden,
    '& .row': {
      gridTemplateColumns: '28px auto minmax(0, 1fr) auto',
      gap: '3px 10px',
      height: 'auto',
      minHeight: 64,
      padding: '10px 8px 10px 14px',
    },
    '& .row > :is([role="cell"], [role="rowheader"])': { padding: '0 !important' },
    '& .row > .lane': { display: 'none' },
    '& .row > .wide': { gridColumn: '2 / -1', gridRow: 'auto', textAlign: 'left', justifyContent: 'flex-start' },
    '& .row > .wide[data-header]::before': {
      content: 'attr(data-header)',
      display: 'inline-block',
      width: 110,
      fontSize: '0.75rem',
      color: theme.vars.palette.inkFaint,
    },
    '& .row > .wide:empty': { display: 'none' },
    '& .row > .actions': { gridColumn: 4, gridRow: 1 },
    '& .row > .clip': { whiteSpace: 'normal' },
    '& .row:not(:hover, :focus-within) .quick, & .quick': { display: 'none' },
  },
}));

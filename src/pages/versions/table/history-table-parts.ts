import { styled } from '@mui/material/styles';
import { resultStyles } from '#components/version-results/ResultFigure.tsx';
import { choiceStyles } from '#ui/field/ChoiceInput.tsx';
import { focusRing, mono, touch, visuallyHidden } from '#ui/theme/tokens.ts';
import { changedStyles } from './Changed.tsx';
import { changesStyles } from './ChangesCell.tsx';
import { laneStyles } from './LaneCell.tsx';
import { rowHeight } from './row-height.ts';

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

export const Table = styled('table')(({ theme }) => ({
  display: 'block',
  minWidth: 'var(--min-width)',
  fontVariantNumeric: 'tabular-nums',
  '& thead': {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: theme.vars.palette.surface,
    borderBottom: `1px solid ${theme.vars.palette.line}`,
    fontSize: '0.75rem',
    color: theme.vars.palette.inkFaint,
  },
  '& tbody': { display: 'block' },
  '& tr': { display: 'grid', gridTemplateColumns: 'var(--columns)', alignItems: 'center' },
  '& thead tr': { height: 32 },
  // Without border and padding above and below: the height of the content is that of the row.
  '& tbody tr': {
    height: rowHeight,
    scrollMarginTop: 34,
    boxShadow: `inset 0 -1px 0 ${theme.vars.palette.line}`,
  },
  '& tbody tr:is(:hover, :focus-within)': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, transparent)`,
  },
  // Behind the whole row. To ask with `:has` costs as much as all other styles of the rows.
  '& .picked::before': {
    content: '""',
    position: 'absolute',
    inset: 0,
    zIndex: -1,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.accentWash} 62%, transparent)`,
    boxShadow: `inset 2px 0 0 ${theme.vars.palette.accent}, inset 0 -1px 0 ${theme.vars.palette.line}`,
  },
  '& :is(td, th)': {
    minWidth: 0,
    padding: '0 10px',
    textAlign: 'left',
    fontWeight: 400,
    whiteSpace: 'nowrap',
  },
  '& .pick': { paddingLeft: 18, paddingRight: 0 },
  '& .pick > input': { ...choiceStyles(theme, 'checkbox'), display: 'block', margin: 0 },
  '& .lane': { alignSelf: 'stretch', paddingLeft: 6, paddingRight: 0 },
  '& .figures': { textAlign: 'right' },
  '& .mono': { ...mono, fontSize: '0.78125rem' },
  '& .clip': { overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .fan': { gridColumn: '3 / -1' },
  '& .soft': { color: theme.vars.palette.inkSoft },
  '& .faint': { color: theme.vars.palette.inkFaint },
  '& .shape': { display: 'flex' },
  '& .lanes': laneStyles(theme),
  '& .changes': changesStyles(theme),
  '& .changed': changedStyles(theme),
  '& .result': resultStyles(theme),
  '& .name a': { fontWeight: 560, paddingBlock: 4, color: theme.vars.palette.ink, textDecoration: 'none' },
  '& .name a:hover': { textDecoration: 'underline' },
  '& .status': { display: 'flex', alignItems: 'center', gap: 6, fontSize: '0.8125rem', fontWeight: 520 },
  '& .actions': { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 2, paddingLeft: 0 },
  '& :is(.quick, .more)': {
    borderRadius: 8,
    color: theme.vars.palette.inkSoft,
    '&:focus-visible': focusRing,
    '&:hover': { backgroundColor: theme.vars.palette.sunken, color: theme.vars.palette.ink },
  },
  '& .quick': {
    position: 'absolute',
    right: 46,
    padding: '4px 9px',
    border: `1px solid ${theme.vars.palette.lineStrong}`,
    backgroundColor: theme.vars.palette.surface,
    fontSize: '0.8125rem',
    fontWeight: 520,
    lineHeight: 18 / 13,
    color: theme.vars.palette.ink,
    textDecoration: 'none',
  },
  '& .more': {
    display: 'flex',
    flex: 'none',
    alignItems: 'center',
    justifyContent: 'center',
    width: 28,
    height: 28,
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    cursor: 'pointer',
  },
  // It can be reached with the keyboard all the time, and is seen where one is. With `opacity` each row would have a layer.
  '& tr:not(:hover, :focus-within) .quick': {
    borderColor: 'transparent',
    color: 'transparent',
    backgroundColor: 'transparent',
    forcedColorAdjust: 'none',
  },
  [small]: {
    minWidth: 0,
    '& thead': { position: 'static' },
    '& thead tr': {
      display: 'flex',
      flexWrap: 'wrap',
      height: 'auto',
      gap: '4px 14px',
      padding: '8px 14px',
      [touch]: { rowGap: 16 },
    },
    '& thead th': { padding: 0 },
    '& thead th:not([aria-sort])': visuallyHidden,
    '& tbody tr': {
      gridTemplateColumns: '20px auto minmax(0, 1fr) auto',
      gap: '3px 10px',
      height: 'auto',
      minHeight: 64,
      padding: '0 8px 0 14px',
      contentVisibility: 'auto',
      containIntrinsicSize: 'auto 170px',
    },
    '& tbody tr::before, & tbody tr::after': { content: '""', gridColumn: '1 / -1', height: 6 },
    '& .pick': { padding: 0 },
    '& .fan': { gridColumn: '2 / -1', whiteSpace: 'normal' },
    '& tbody tr > :is(td, th)': { padding: 0 },
    '& tbody tr > .wide': { gridColumn: '2 / -1', textAlign: 'left', whiteSpace: 'normal' },
    '& tbody tr > .wide[data-header]': { display: 'flex', gap: 10 },
    '& tbody tr > .wide[data-header]::before': {
      content: 'attr(data-header)',
      flex: '0 0 104px',
      fontSize: '0.75rem',
      overflowWrap: 'anywhere',
      color: theme.vars.palette.inkFaint,
    },
    '& tbody tr > .wide:empty': { display: 'none' },
    '& tbody tr > .actions': { gridColumn: 4, gridRow: 2, padding: 0 },
    '& .quick': { display: 'none' },
    // A phone has room for the figure and for what is said of it.
    [theme.breakpoints.down('sm')]: { '& .result > svg': { display: 'none' } },
    '& .more': { width: 44, height: 44 },
    '& .name a': { paddingBlock: 14 },
    // The box alone is too small for a finger.
    '& .pick > input': { position: 'relative' },
    '& .pick > input::after': { content: '""', position: 'absolute', inset: '-15px -10px -15px -15px' },
  },
}));

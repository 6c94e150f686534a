import { styled } from '@mui/material/styles';
import { focusRing, touch, visuallyHidden } from '#ui/theme/tokens.ts';

interface TableProps {
  /** px of its own width under which each row is a card. */
  readonly foldBelow: number;
}

/** Wide text settings may need more room than there is. */
export const Frame = styled('div')({ containerType: 'inline-size', overflowX: 'auto' });

export const Table = styled('table', {
  shouldForwardProp: (name) => name !== 'foldBelow',
})<TableProps>(({ theme, foldBelow }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  '&[aria-busy="true"] tbody': { opacity: 0.6 },
  '& th, & td': { padding: '10px 10px', textAlign: 'left', verticalAlign: 'top', fontWeight: 400 },
  '& :is(th, td):nth-of-type(1):not(th ~ td)': { paddingLeft: 18 },
  '& :is(th, td):last-of-type': { paddingRight: 18 },
  '& thead th': {
    padding: '8px 10px 7px',
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 520,
    color: theme.vars.palette.inkFaint,
    whiteSpace: 'nowrap',
  },
  '& tbody tr': { borderTop: `1px solid ${theme.vars.palette.line}` },
  '& tbody tr:hover': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, transparent)`,
  },
  // A link in a line of text is as high as a target has to be.
  '& tbody a': { paddingBlock: 3, [touch]: { paddingBlock: 14 } },
  // Only figures: a name would get wide hyphens.
  '& .figures': { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  [`@container (width < ${foldBelow}px)`]: {
    '&, & tbody, & thead': { display: 'block' },
    '& thead:not(:has([aria-sort]))': visuallyHidden,
    '& thead tr': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '4px 14px',
      padding: '8px 14px',
      [touch]: { rowGap: 16, paddingBlock: 8 },
    },
    '& thead th': { width: 'auto !important', padding: '0 !important' },
    '& thead th:not([aria-sort])': visuallyHidden,
    '& tbody tr': { display: 'grid', gap: 5, padding: '12px 14px' },
    '& tbody :is(th, td)': {
      display: 'grid',
      gridTemplateColumns: '96px minmax(0, 1fr)',
      alignItems: 'baseline',
      gap: 8,
      padding: '0 !important',
      textAlign: 'left',
      whiteSpace: 'normal',
      justifyItems: 'start',
    },
    '& tbody .figures': { textAlign: 'left' },
    '& tbody td::before': {
      content: 'attr(data-header)',
      fontSize: '0.75rem',
      color: theme.vars.palette.inkFaint,
    },
    '& tbody :is(th, td.bare)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& tbody td.bare::before': { display: 'none' },
    '& tbody td:empty': { display: 'none' },
  },
}));

export const SortButton = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  minHeight: 24,
  margin: '-4px -4px',
  padding: '0 4px',
  border: 0,
  borderRadius: 4,
  font: 'inherit',
  color: 'inherit',
  backgroundColor: 'transparent',
  cursor: 'pointer',
  '&:hover, [aria-sort="ascending"] > &, [aria-sort="descending"] > &': { color: theme.vars.palette.ink },
  '&:focus-visible': { ...focusRing, outlineOffset: 0 },
  [theme.breakpoints.down('md')]: { margin: 0 },
  [touch]: { minHeight: 44, marginBlock: -8 },
}));

import { type CSSObject, styled, type Theme } from '@mui/material/styles';
import { focusRing, mono } from '#ui/theme/tokens.ts';

/** A word beside a value or a name. */
const tag = (theme: Theme): CSSObject => ({
  display: 'inline-block',
  marginLeft: 7,
  padding: '0 6px',
  border: `1px solid ${theme.vars.palette.lineStrong}`,
  borderRadius: 9,
  fontFamily: theme.typography.fontFamily,
  fontSize: '0.6875rem',
  lineHeight: '16px',
  fontWeight: 560,
  color: theme.vars.palette.ink,
});

/** What is in the cells; amber, a bar and a word say what is changed. */
const values = (theme: Theme): CSSObject => ({
  '& .value': {
    ...mono,
    display: 'block',
    width: 'max-content',
    maxWidth: 264,
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '& ins': {
    padding: '1px 6px 1px 5px',
    borderLeft: `2px solid ${theme.vars.palette.changedLine}`,
    borderRadius: '2px 4px 4px 2px',
    textDecoration: 'none',
    color: theme.vars.palette.changed,
    backgroundColor: theme.vars.palette.changedWash,
    boxDecorationBreak: 'clone',
  },
  '& :is([data-kind="not set"], [data-kind="unknown"]) > *': {
    fontFamily: theme.typography.fontFamily,
    color: theme.vars.palette.inkFaint,
  },
  '& [data-kind="not set"] > ins': { color: theme.vars.palette.changed },
  '& [data-kind="empty"] > :is(ins, span):first-of-type': {
    padding: '0 6px',
    border: `1px dashed ${theme.vars.palette.lineStrong}`,
    borderRadius: 4,
    fontFamily: theme.typography.fontFamily,
    fontSize: '0.75rem',
  },
  '& td[data-outside] .value > *': { fontWeight: 400, color: theme.vars.palette.inkFaint },
  '& td[data-outside] ins': { backgroundColor: 'transparent' },
  '& strong': { fontWeight: 680 },
  '& .tag': tag(theme),
  '& .loading': {
    display: 'block',
    width: 56,
    height: 14,
    margin: '3px 0',
    borderRadius: 6,
    backgroundColor: theme.vars.palette.line,
  },
});

/** The table scrolls in itself; its first column and its headers, with the names of the versions, stay. */
export const Region = styled('div')({
  maxHeight: 'max(360px, calc(100dvh - 96px))',
  position: 'relative',
  overflow: 'auto',
  overscrollBehavior: 'auto',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
  borderRadius: '0 0 12px 12px',
});

const firstColumn = 232;

export const Table = styled('table')(({ theme }) => ({
  ...values(theme),
  borderCollapse: 'separate',
  borderSpacing: 0,
  minWidth: '100%',
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: '7px 12px',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
  },
  '& tbody:last-of-type tr:last-of-type > *': { borderBottom: 0 },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minWidth: 140,
    maxWidth: 320,
    padding: '8px 12px 9px',
    backgroundColor: theme.vars.palette.surface,
    boxShadow: `inset 0 -1px 0 ${theme.vars.palette.line}`,
    borderBottom: 0,
  },
  '& td': { minWidth: 140 },
  '& tr > th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: firstColumn,
    minWidth: firstColumn,
    maxWidth: firstColumn,
    paddingLeft: 18,
    overflowWrap: 'anywhere',
    backgroundColor: theme.vars.palette.surface,
    boxShadow: `inset -1px 0 0 ${theme.vars.palette.line}`,
  },
  '& thead tr > th:first-of-type': {
    zIndex: 3,
    verticalAlign: 'bottom',
    fontSize: '0.75rem',
    fontWeight: 520,
    color: theme.vars.palette.inkFaint,
    boxShadow: `inset -1px -1px 0 ${theme.vars.palette.line}`,
  },
  '& tbody th[scope="rowgroup"]': {
    paddingBlock: '12px 5px',
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 560,
    color: theme.vars.palette.inkFaint,
    boxShadow: 'none',
  },
  '& tbody tr:hover > :not([scope="rowgroup"])': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.sunken} 45%, ${theme.vars.palette.surface})`,
  },
  '& th code': mono,
  '& th small': { marginLeft: 6, fontSize: '0.75rem', color: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('sm')]: {
    // Two versions beside each other on a phone.
    '& tr > th:first-of-type': { width: 92, minWidth: 92, maxWidth: 92, padding: '7px 6px 7px 14px' },
    '& th, & td': { paddingInline: 6 },
    '& th code': { fontSize: '0.75rem' },
    '& th small': { display: 'block', margin: 0 },
    '& thead th:not(:first-of-type), & td': { minWidth: 96, paddingInline: 6 },
    '& .tag': { marginLeft: 4 },
    // A path would take the place of the next version.
    '& .value': { maxWidth: 128 },
    '& tbody th[scope="rowgroup"]': { whiteSpace: 'nowrap' },
  },
}));

import { styled } from '@mui/material/styles';
import { chosenInForcedColours } from '#ui/theme/tokens.ts';

export const List = styled('ol')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { position: 'relative' },
  '& > li:not(:last-child)::before': {
    content: '""',
    position: 'absolute',
    left: 15,
    top: 41,
    bottom: -3,
    width: 1,
    backgroundColor: theme.vars.palette.line,
  },
  [theme.breakpoints.down('md')]: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    '& > li:not(:last-child)::before': {
      left: 'calc(50% + 19px)',
      right: 'calc(-50% + 19px)',
      top: 22,
      bottom: 'auto',
      width: 'auto',
      height: 1,
    },
  },
}));

/** The whole row is the link's target; how the step stands is beside the link, not in its name. */
export const Item = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '30px minmax(0, 1fr)',
  columnGap: 8,
  padding: '7px 8px 11px 0',
  '& > a': {
    display: 'contents',
    color: theme.vars.palette.inkSoft,
    textDecoration: 'none',
  },
  '& > a::after': { content: '""', position: 'absolute', inset: '2px 0 4px -4px', borderRadius: 8 },
  '& > a:focus-visible::after': { outline: `2px solid ${theme.vars.palette.accent}` },
  '& > a:hover': { color: theme.vars.palette.ink },
  '& > a[aria-current]': { color: theme.vars.palette.ink, fontWeight: 600 },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'center',
    alignContent: 'start',
    rowGap: 2,
    padding: '7px 0',
    fontSize: '0.75rem',
    textAlign: 'center',
    '& > a::after': { inset: 0 },
  },
}));

export const Mark = styled('span')(({ theme }) => ({
  display: 'grid',
  placeItems: 'center',
  gridRow: 'span 2',
  width: 30,
  height: 30,
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: '50%',
  backgroundColor: theme.vars.palette.surface,
  fontSize: '0.75rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  '&[data-mark="done"]': { color: theme.vars.palette.accent, borderColor: theme.vars.palette.accent },
  '[aria-current] > &': {
    color: theme.vars.palette.accentInk,
    borderColor: theme.vars.palette.accent,
    backgroundColor: theme.vars.palette.accent,
    ...chosenInForcedColours,
  },
  '&[data-mark="errors"]': {
    color: theme.vars.palette.bad,
    borderColor: theme.vars.palette.bad,
    backgroundColor: theme.vars.palette.badWash,
  },
  [theme.breakpoints.down('md')]: { gridRow: 'auto' },
}));

export const Words = styled('small')(({ theme }) => ({
  gridColumn: 2,
  fontSize: '0.75rem',
  lineHeight: 16 / 12,
  fontWeight: 450,
  color: theme.vars.palette.inkFaint,
  '&[data-tone="changed"]': { color: theme.vars.palette.changed },
  '&[data-tone="bad"]': { color: theme.vars.palette.bad },
  [theme.breakpoints.down('md')]: {
    gridColumn: 1,
    overflowWrap: 'anywhere',
    '&[data-tone="plain"]': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
}));

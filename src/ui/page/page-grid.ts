import type { CSSObject, Theme } from '@mui/material/styles';

const pageWidth = 1760;
const edge = 28;
const smallEdge = 14;

/** Header, page and the bar at the bottom have the same edges, in a window of any width. */
export const pageEdges = (theme: Theme): CSSObject => ({
  paddingInline: `max(${edge}px, calc(50% - ${pageWidth / 2 - edge}px))`,
  [theme.breakpoints.down('md')]: { paddingInline: smallEdge },
});

/** From this width on, there is a column beside the wizard's fields. */
export const sideColumn = '@media (min-width: 1280px)';
/** So wide, the request has one of its own. */
export const requestColumn = '@media (min-width: 1900px)';

/** Steps, fields, and what is beside them. */
export const wizardColumns = (theme: Theme): CSSObject => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 16,
  alignItems: 'start',
  [theme.breakpoints.up('md')]: { gridTemplateColumns: '168px minmax(0, 1fr)', gap: 24 },
  [sideColumn]: { gridTemplateColumns: '168px minmax(0, 760px) minmax(400px, 1fr)' },
  [requestColumn]: {
    '&[data-side]': { gridTemplateColumns: '168px minmax(0, 720px) 320px minmax(400px, 1fr)' },
  },
});

import { styled } from '@mui/material/styles';
import { resultStyles } from '#components/version-results/ResultFigure.tsx';
import { mono, touch } from '#ui/theme/tokens.ts';

const forFingers = {
  '& td > a': { display: 'inline-block', padding: '12px 0' },
  '& td > button': { minWidth: 44, minHeight: 44 },
};

/** The look of the versions of a sweep: in columns, or below this width each in a card. */
export const PointsTable = styled('div', { shouldForwardProp: (name) => name !== 'foldBelow' })<{
  readonly foldBelow: number;
}>(({ theme, foldBelow }) => ({
  '& .result': { ...resultStyles(theme), flexWrap: 'wrap' },
  '& :is(.mono, code)': { ...mono, fontSize: '0.78125rem' },
  '& .soft': { color: theme.vars.palette.inkSoft },
  '& .faint': { color: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('sm')]: forFingers,
  [touch]: forFingers,
  // The second holds where a row is a card.
  '& :is(td, th)': { verticalAlign: 'middle !important', alignItems: 'baseline' },
  [`@container (width < ${foldBelow}px)`]: { '& tbody th': { fontWeight: '560 !important' } },
}));

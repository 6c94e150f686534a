import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { ArrowIcon } from '#ui/icons.tsx';
import { mono, visuallyHidden } from '#ui/theme/tokens.ts';

const Line = styled('span')(({ theme }) => ({
  ...mono,
  '& > svg': { margin: '0 6px', verticalAlign: '-2px', color: theme.vars.palette.inkFaint },
}));

/** One value, and the one that it became. */
export const Values = ({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) => (
  <Line>
    <span translate="no">{before}</span>
    <ArrowIcon size={12} />
    <span style={visuallyHidden}> to </span>
    <span translate="no">{after}</span>
  </Line>
);

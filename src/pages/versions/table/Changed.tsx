import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

const Mark = styled('span')(({ theme }) => ({
  padding: '0 4px',
  borderRadius: 4,
  color: theme.vars.palette.changed,
  backgroundColor: theme.vars.palette.changedWash,
}));

/** A value that differs from that of the base version. */
export const Changed = ({ children }: { readonly children: ReactNode }) => (
  <Mark>
    {children === '' ? 'empty' : children}
    <span style={visuallyHidden}> changed</span>
  </Mark>
);

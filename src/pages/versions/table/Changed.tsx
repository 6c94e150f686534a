import type { CSSObject, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { visuallyHidden } from '#ui/theme/tokens.ts';

export const changedStyles = ({ vars: { palette } }: Theme): CSSObject => ({
  padding: '0 4px',
  borderRadius: 4,
  color: palette.changed,
  backgroundColor: palette.changedWash,
  '& > span': visuallyHidden,
});

/** A value that differs from that of the base version. */
export const Changed = ({ children }: { readonly children: ReactNode }) => (
  <span className="changed">
    {children === '' ? 'empty' : children}
    <span> changed</span>
  </span>
);

import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { mono, touch } from '#ui/theme/tokens.ts';

export const FactStrip = styled('dl')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px clamp(24px, 3vw, 52px)',
  margin: '0 0 16px',
  '& > div': { minWidth: 0 },
  '& dt': { fontSize: '0.75rem', lineHeight: '16px', color: theme.vars.palette.inkFaint },
  '& dd': { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  '& dd[translate="no"]': mono,
  '& dd a': { [touch]: { paddingBlock: 15 } },
  // No margin: on a line of its own it begins where the value does.
  '& small': { display: 'inline-block', fontSize: '0.78125rem', color: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('sm')]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
}));

interface FactProps {
  readonly term: string;
  /** The term is a parameter's name. */
  readonly isParameter?: boolean;
  /** The value is what is copied: a path, an id, a parameter's value. */
  readonly isCopied?: boolean;
  /** Smaller, behind the value. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A term over its value, in a strip of them. */
export const Fact = ({ term, isParameter = false, isCopied = false, more, children }: FactProps) => (
  <div>
    <dt translate={isParameter ? 'no' : 'yes'}>{term}</dt>
    <dd translate={isCopied ? 'no' : 'yes'}>
      {children} {more !== undefined && <small>{more}</small>}
    </dd>
  </div>
);

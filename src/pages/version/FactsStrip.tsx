import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useNow } from '#components/use-now.ts';

const Strip = styled('dl')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  gap: '10px 28px',
  margin: '0 0 16px',
  '& > div': { minWidth: 0 },
  '& dt': { fontSize: '0.75rem', lineHeight: '16px', color: theme.vars.palette.inkFaint },
  '& dd': { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  '& small': { marginLeft: 6, fontSize: '0.78125rem', color: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('sm')]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
}));

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  /** Smaller, behind the value; of the present time in milliseconds. */
  readonly more?: ((now: number) => ReactNode) | undefined;
}

/** What one asks first about a version, side by side. */
export function FactsStrip({ facts }: { readonly facts: readonly Fact[] }) {
  const now = useNow();
  return (
    <Strip>
      {facts.map(({ term, value, more }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value} {more !== undefined && <small>{more(now)}</small>}
          </dd>
        </div>
      ))}
    </Strip>
  );
}

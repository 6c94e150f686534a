import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { mono } from '#ui/theme/tokens.ts';

export interface Definition {
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** For what is copied: paths, ids, names and values of parameters. */
  readonly mono?: boolean;
}

const List = styled('dl')(({ theme }) => ({
  '& > div': { padding: '7px 0', borderBottom: `1px solid ${theme.vars.palette.line}` },
  '& > div:first-of-type': { paddingTop: 0 },
  '& > div:last-of-type': { borderBottom: 0 },
  '& dt': { fontWeight: 520 },
  '& dd': { color: theme.vars.palette.ink, overflowWrap: 'anywhere' },
  '& dd.mono': mono,
}));

/** Names with their values, one under the other. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <List>
      {items.map(({ term, value, mono: copied = false }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one list keep their places
        <div key={place}>
          <dt>{term}</dt>
          <dd className={copied ? 'mono' : undefined} translate={copied ? 'no' : 'yes'}>
            {value}
          </dd>
        </div>
      ))}
    </List>
  );
}

import type { ReactNode } from 'react';
import { useNow } from '#components/use-now.ts';
import { FactStrip, Fact as OneFact } from '#ui/Facts.tsx';

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
    <FactStrip>
      {facts.map(({ term, value, more }) => (
        <OneFact key={term} term={term} more={more?.(now)}>
          {value}
        </OneFact>
      ))}
    </FactStrip>
  );
}

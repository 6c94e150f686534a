import { Suspense } from 'react';
import { SweepCard } from './sweep-parts.ts';
import { useVaried } from './use-varied.ts';

/** The plan on a step, as soon as something varies. */
export function SweepSection() {
  if (useVaried().length === 0) return null;
  return (
    <Suspense fallback={null}>
      <SweepCard />
    </Suspense>
  );
}

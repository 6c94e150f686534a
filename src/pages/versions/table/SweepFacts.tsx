import { useMemo } from 'react';
import { useResults } from '#components/version-results/results-context.ts';
import { sweptValues } from '#domain/sweep/swept-values.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { formatFigure } from '#log/plot/figures.ts';

/** What a sweep varied, and the best of its results that were read. */
export function SweepFacts({ members }: { readonly members: readonly TrainingVersion[] }) {
  const { summary } = useResults();
  const swept = useMemo(() => sweptValues(members), [members]);
  const read = members.flatMap(({ id, name }) => {
    const value = summary.metrics.get(id)?.value;
    return value === undefined || Number.isNaN(value) ? [] : [{ name, value }];
  });
  const [best] = read.toSorted((one, other) =>
    summary.kind === 'loss' ? one.value - other.value : other.value - one.value,
  );
  return (
    <>
      {swept.map(({ name, low, high }) => (
        <span key={name}>
          {' · '}
          <code>{name}</code> {low === high ? low : `${low} – ${high}`}
        </span>
      ))}
      {best !== undefined && summary.kind !== 'other' && (
        <b>
          {' · '}best {formatFigure(best.value)} in {best.name}
          {read.length < members.length && ` of ${read.length} read`}
        </b>
      )}
    </>
  );
}

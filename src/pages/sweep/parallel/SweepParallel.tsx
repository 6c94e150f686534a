import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { createHighlight } from '#components/line-look/highlight.ts';
import { toneAt } from '#components/line-look/tones.ts';
import { ParallelCard } from '#components/parallel/ParallelCard.tsx';
import { useResults } from '#components/version-results/results-context.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { VariedField } from '#domain/sweep/points.ts';
import type { SweepRow } from '../sweep-rows.ts';
import type { NameOfValue } from '../use-value-names.ts';
import { sweepLines } from './sweep-lines.ts';

interface SweepParallelProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly fields: readonly Pick<VariedField, 'path' | 'label'>[];
  readonly rows: readonly SweepRow[];
  readonly nameOf: NameOfValue;
}

/** Which values go with good results, in parallel coordinates. */
export function SweepParallel({ job, fields, rows, nameOf }: SweepParallelProps) {
  const { summary } = useResults();
  const navigate = useNavigate();
  const [highlight] = useState(createHighlight);
  const [only, setOnly] = useState('');
  const lines = useMemo(() => sweepLines(rows, fields, nameOf), [rows, fields, nameOf]);
  const versions = useMemo(
    () => lines.versions.map(({ id, name }) => ({ key: String(id), label: name })),
    [lines],
  );
  const looks = useMemo(() => {
    const places = new Map(versions.map(({ key }, place) => [key, place]));
    return { highlight, toneOf: (key: string) => toneAt(places.get(key) ?? 0) };
  }, [versions, highlight]);
  const result = useMemo(
    () => ({
      name: summary.name,
      kind: summary.kind,
      results: lines.versions.map(({ id }) => summary.metrics.get(id)?.result ?? null),
      bestAt: [],
    }),
    [summary, lines],
  );
  const compare = useCallback(
    (keys: readonly string[]) =>
      void navigate({
        to: '/projects/$projectId/jobs/$jobId/compare',
        params: job,
        search: { versions: keys.join(',') },
      }),
    [navigate, job],
  );
  return (
    <ParallelCard
      {...{ versions, looks, result, only }}
      rows={lines.rows}
      onOnly={setOnly}
      onCompare={compare}
    />
  );
}

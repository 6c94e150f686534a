import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { createHighlight } from '#components/line-look/highlight.ts';
import { assignTones, toneAt } from '#components/line-look/tones.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { CompareContextValue } from './compare-context.ts';
import type { CompareSearch } from './compare-search.ts';
import { refKey, type VersionRef, writeRefs } from './version-refs.ts';

/** What all parts of the page share: the address, the colours of the versions, and the highlighted version. */
export function useCompareState(
  projectId: ProjectId,
  jobId: JobId,
  refs: readonly VersionRef[],
): CompareContextValue {
  const navigate = useNavigate();
  const [highlight] = useState(createHighlight);
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  // State that follows from the address is set while rendering: a version has its colour before anything is painted.
  const tones = assignTones(known, refs.map(refKey));
  if (tones !== known) setKnown(tones);

  return useMemo(() => {
    const go = (change: Partial<CompareSearch>, replace: boolean) =>
      void navigate({
        to: '/projects/$projectId/jobs/$jobId/compare',
        params: { projectId, jobId },
        search: (before: Readonly<Record<string, unknown>>) => ({ ...before, ...change }),
        replace,
        resetScroll: false,
      });
    return {
      projectId,
      jobId,
      highlight,
      toneOf: (key) => toneAt(tones.get(key) ?? 0),
      changeSearch: (change) => go(change, true),
      changeRefs: (next) => go({ versions: writeRefs(next, jobId) }, false),
    };
  }, [navigate, projectId, jobId, highlight, tones]);
}

import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { VersionId } from '#domain/ids.ts';

interface Selection {
  /** In the order in which they were selected. */
  readonly ids: ReadonlySet<VersionId>;
  /** Where the next range begins. */
  readonly anchor: VersionId | null;
}

const nothing: Selection = { ids: new Set(), anchor: null };

/** @param range the ids in their order where all up to this one are meant; null for this one */
export function withSelected(
  { ids, anchor }: Selection,
  id: VersionId,
  range: readonly VersionId[] | null,
): Selection {
  const [from, to] = [range?.indexOf(anchor ?? id) ?? -1, range?.indexOf(id) ?? -1];
  if (range !== null && from >= 0 && to >= 0)
    return { ids: new Set([...ids, ...range.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor: id };
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** The versions of a job that are selected; they stay so while one looks at another page. */
export function useSelection(job: object) {
  const cache = useQueryClient();
  const queryKey = useMemo(() => ['selected-versions', job], [job]);
  const { data: selection = nothing } = useQuery<Selection>({
    queryKey,
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const change = useCallback(
    (next: (before: Selection) => Selection) =>
      cache.setQueryData(queryKey, (before: Selection | undefined) => next(before ?? nothing)),
    [cache, queryKey],
  );
  return {
    ids: selection.ids,
    select: useCallback(
      (id: VersionId, range: readonly VersionId[] | null) =>
        change((before) => withSelected(before, id, range)),
      [change],
    ),
    clear: useCallback(() => change(() => nothing), [change]),
  };
}

import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { type HistorySearch, writeHistorySearch } from './history-search.ts';
import { focusTable } from './table/HistoryTable.tsx';

interface HistoryChange {
  /** `replace`: Back does not undo it. */
  readonly change: (next: Partial<HistorySearch>, replace?: boolean) => void;
  /** Of a row or a fan: the filter becomes this, and Back brings the former one. */
  readonly onFilter: (filter: string) => void;
}

/** The state of the history is in its address, so a change writes the address. */
export function useHistoryChange(
  job: { readonly projectId: ProjectId; readonly jobId: JobId },
  search: HistorySearch,
): HistoryChange {
  const navigate = useNavigate();
  const change = useCallback(
    (next: Partial<HistorySearch>, replace = true) =>
      void navigate({
        to: '/projects/$projectId/jobs/$jobId',
        params: job,
        search: writeHistorySearch({ ...search, ...next }),
        replace,
        resetScroll: false,
      }),
    [navigate, job, search],
  );
  const onFilter = useCallback(
    (filter: string) => {
      change({ filter }, false);
      focusTable();
    },
    [change],
  );
  return { change, onFilter };
}

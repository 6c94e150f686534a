import { createContext, use } from 'react';
import type { LineLooks } from '#components/line-look/line-looks.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { CompareSearch } from './compare-search.ts';
import type { VersionRef } from './version-refs.ts';

type ChangeSearch = (change: Partial<CompareSearch>) => void;

export interface CompareContextValue extends LineLooks {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly changeSearch: ChangeSearch;
  /** Other versions, or another order; the browser's Back takes it back. */
  readonly changeRefs: (refs: readonly VersionRef[]) => void;
}

const CompareContext = createContext<CompareContextValue | null>(null);

export const CompareProvider = CompareContext.Provider;

export function useCompare(): CompareContextValue {
  const value = use(CompareContext);
  if (value === null) throw new Error('useCompare() needs a <CompareProvider> above it.');
  return value;
}

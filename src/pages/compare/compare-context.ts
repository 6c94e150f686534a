import { createContext, use } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { CompareSearch } from './compare-search.ts';
import type { Highlight } from './highlight.ts';
import type { Tone } from './tones.ts';
import type { VersionRef } from './version-refs.ts';

type ChangeSearch = (change: Partial<CompareSearch>) => void;

export interface CompareContextValue {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** Of a version by its key. */
  readonly toneOf: (key: string) => Tone;
  readonly highlight: Highlight;
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

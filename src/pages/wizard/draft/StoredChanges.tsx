import { Suspense } from 'react';
import type { StoredDraft } from '#domain/draft/stored.ts';
import { StoredCount } from '#pages/wizard/sweep/sweep-parts.ts';
import { useStoredSummary } from './use-stored-summary.ts';

/** What a stored draft holds, after the words about it: ': 12 versions, learning_rate 0.02, 3 more'; nothing if unknown. */
export function StoredChanges({ stored }: { readonly stored: StoredDraft }) {
  const summary = useStoredSummary(stored);
  const isPlan = stored.draft.sweep.varied.length > 0;
  if (!isPlan) return summary === '' ? null : `: ${summary}`;
  return (
    <>
      {': '}
      <Suspense fallback="several versions">
        <StoredCount draft={stored.draft} />
      </Suspense>
      {summary !== '' && `, ${summary}`}
    </>
  );
}

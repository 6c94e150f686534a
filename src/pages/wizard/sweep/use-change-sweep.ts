import { useCallback } from 'react';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Sweep } from '#domain/sweep/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';

/** Changes the plan at once, where all that is needed for it has been loaded. */
export function useChangeSweep(): (change: (draft: VersionDraft) => Sweep) => void {
  const { getValues, setValue } = useDraftForm();
  return useCallback(
    (change) => setValue('sweep', change({ ...getValues() }), { shouldDirty: true }),
    [getValues, setValue],
  );
}

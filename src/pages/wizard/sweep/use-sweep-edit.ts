import { useCallback } from 'react';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Sweep } from '#domain/sweep/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { askFocus } from './asked-focus.ts';
import { loadSweep } from './sweep-parts.ts';
import { valuesPath } from './sweep-steps.ts';

type ChangePlan = Awaited<ReturnType<typeof loadSweep>>['changePlan'];

/** Changes the plan, with functions that are loaded for it; nothing where they cannot be, which `SweepCodeMissing` says. */
export function useSweepEdit(): (
  change: (actions: ChangePlan, draft: VersionDraft) => Sweep,
) => Promise<void> {
  const { getValues, setValue } = useDraftForm();
  return useCallback(
    async (change) => {
      const code = await loadSweep().catch(() => undefined);
      if (code === undefined) return;
      setValue('sweep', change(code.changePlan, { ...getValues() }), { shouldDirty: true });
    },
    [getValues, setValue],
  );
}

/** Varies something, and puts the focus into the text box of its values. */
export function useStartVarying(): (path: string, values: string) => void {
  const { getValues } = useDraftForm();
  const edit = useSweepEdit();
  return useCallback(
    (path, values) => {
      askFocus(valuesPath(getValues('sweep.varied').length));
      void edit(({ vary }, draft) => vary(draft, path, values));
    },
    [edit, getValues],
  );
}

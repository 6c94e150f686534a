import { useCallback } from 'react';
import { get } from 'react-hook-form';
import type { Change } from '#domain/draft/diff.ts';
import { isDraftFieldPath } from '#domain/draft/field-table.ts';
import { algorithmIn } from '#domain/parameters/follow-algorithm.ts';
import { revertParameter } from '#domain/parameters/revert.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { useFollowAlgorithm } from '#pages/wizard/steps/code/use-follow-algorithm.ts';
import { useSweepEdit } from '#pages/wizard/sweep/use-sweep-edit.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';

/** Takes one difference to the base version back. */
export function useRevert(): (change: Pick<Change, 'path' | 'label' | 'isParameter'>) => void {
  const { getValues, setValue } = useDraftForm();
  const { baseDraft } = useWizard();
  const { editParameters } = useDraftEdits();
  const editSweep = useSweepEdit();
  const follow = useFollowAlgorithm();
  return useCallback(
    ({ path, label, isParameter }) => {
      if (getValues('sweep.varied').some((varied) => varied.path === path))
        void editSweep(({ stopVarying }, draft) => stopVarying(draft, path));
      if (isParameter) {
        const present = getValues('code.parameters');
        editParameters(`${label} reverted.`, revertParameter(baseDraft.code.parameters, present, label));
      } else if (isDraftFieldPath(path)) {
        const former = algorithmIn(getValues('code'));
        setValue(path, get(baseDraft, path), { shouldDirty: true });
        follow(former, algorithmIn(getValues('code')));
      }
    },
    [baseDraft, getValues, setValue, editParameters, editSweep, follow],
  );
}

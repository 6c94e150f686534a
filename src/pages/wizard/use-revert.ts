import { get } from 'react-hook-form';
import type { Change } from '#domain/draft-diff.ts';
import { isDraftFieldPath } from '#domain/draft-fields.ts';
import { revertParameter } from '#domain/revert-parameter.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** Takes one difference to the base version back. */
export function useRevert(): (change: Change) => void {
  const { getValues, setValue } = useDraftForm();
  const { baseDraft } = useWizard();
  return ({ path, label, isParameter }) => {
    if (isParameter) {
      const parameters = revertParameter(baseDraft.code.parameters, getValues('code.parameters'), label);
      setValue('code.parameters', parameters, { shouldDirty: true });
    } else if (isDraftFieldPath(path)) {
      setValue(path, get(baseDraft, path), { shouldDirty: true });
    }
  };
}

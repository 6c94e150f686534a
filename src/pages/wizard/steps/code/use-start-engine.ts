import { useCallback } from 'react';
import { startEngine } from '#domain/draft/start-engine.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';

/** Own code that has no engine yet gets one to start with. */
export function useStartEngine(): (source: string) => void {
  const { getValues, setValue } = useDraftForm();
  const { baseDraft, catalogue } = useWizard();
  const { engines } = catalogue.lists;
  return useCallback(
    (source) => {
      if (source !== 'own-code' || getValues('code.ownCode.engineId') !== '') return;
      const engine = startEngine(baseDraft.code.ownCode.engineId, engines);
      setValue('code.ownCode.engineId', engine, { shouldDirty: true });
    },
    [getValues, setValue, baseDraft, engines],
  );
}

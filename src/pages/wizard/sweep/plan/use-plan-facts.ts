import { useMemo } from 'react';
import type { PreflightFacts } from '#domain/preflight/preflight.ts';
import type { WizardFacts } from '#pages/wizard/wizard-context.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';

/** What the preflight looks at beside the draft. */
export const planFacts = ({
  baseDraft,
  catalogue,
  versionList,
}: WizardFacts): Omit<PreflightFacts, 'draft'> => ({
  baseDraft,
  catalogue: catalogue.lists,
  versions: versionList.versions,
  now: versionList.serverTime,
});

export function usePlanFacts(): Omit<PreflightFacts, 'draft'> {
  const facts = useWizard();
  return useMemo(() => planFacts(facts), [facts]);
}

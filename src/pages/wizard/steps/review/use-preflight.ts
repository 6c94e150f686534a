import type { Finding } from '#domain/preflight/finding.ts';
import { type PreflightFacts, preflight } from '#domain/preflight/preflight.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';

interface Preflight {
  /** What is worth knowing about the draft as it is now. */
  readonly findings: () => readonly Finding[];
  /** Those of them that keep from creating. */
  readonly errors: () => readonly Finding[];
}

export function usePreflight(): Preflight {
  const { getValues } = useDraftForm();
  const { baseDraft, catalogue, versionList } = useWizard();
  const findings = () => {
    const facts: PreflightFacts = {
      draft: getValues(),
      baseDraft,
      catalogue: catalogue.lists,
      versions: versionList.versions,
      now: versionList.serverTime,
    };
    return preflight(facts);
  };
  return { findings, errors: () => findings().filter(({ severity }) => severity === 'error') };
}

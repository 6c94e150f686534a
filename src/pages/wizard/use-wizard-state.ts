import type { Step } from '#domain/draft/steps.ts';
import type { WizardState } from '#pages/wizard/steps/step-states.ts';
import { useCurrentDraft } from './current-draft.ts';
import { useWizard } from './wizard-context.ts';

/** How the whole form stands; renders with each change, so only small parts of the page use it. */
export function useWizardState(current: Step, visited: ReadonlySet<Step>): WizardState {
  const { base } = useWizard();
  const { draft, changes, issues } = useCurrentDraft();
  return {
    current,
    visited,
    issues,
    changes,
    baseName: base.name,
    usesVersionSubfolder: draft.output.freshFolder,
  };
}

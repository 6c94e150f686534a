import { useFormState } from 'react-hook-form';
import type { Step } from '#domain/draft/steps.ts';
import { draftIssues } from '#pages/wizard/steps/draft-issues.ts';
import type { WizardState } from '#pages/wizard/steps/step-states.ts';
import { useDraftState } from './draft-state.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** How the whole form stands; renders with each change, so only small parts of the page use it. */
export function useWizardState(current: Step, visited: ReadonlySet<Step>): WizardState {
  const { control } = useDraftForm();
  const { base } = useWizard();
  const { draft, changes } = useDraftState();
  const { errors } = useFormState({ control });
  return {
    current,
    visited,
    issues: draftIssues(errors),
    changes,
    baseName: base.name,
    usesFreshFolder: draft.output.freshFolder,
  };
}

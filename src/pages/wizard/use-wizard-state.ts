import { useFormState } from 'react-hook-form';
import type { Step } from '#domain/steps.ts';
import { draftIssues } from './draft-issues.ts';
import { useDraftState } from './draft-state.ts';
import type { WizardState } from './step-states.ts';
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

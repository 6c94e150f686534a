import { useFormState, useWatch } from 'react-hook-form';
import { draftChanges } from '#domain/draft-diff.ts';
import type { Step } from '#domain/steps.ts';
import { draftIssues } from './draft-issues.ts';
import type { WizardState } from './step-states.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** How the whole form stands; renders with each keystroke, so only small parts of the page use it. */
export function useWizardState(current: Step, visited: ReadonlySet<Step>): WizardState {
  const { control, getValues } = useDraftForm();
  const { base, baseDraft } = useWizard();
  const { errors } = useFormState({ control });
  useWatch({ control });
  const draft = getValues();
  return {
    current,
    visited,
    issues: draftIssues(errors),
    changes: draftChanges(baseDraft, draft),
    baseName: base.name,
    usesFreshFolder: draft.output.freshFolder,
  };
}

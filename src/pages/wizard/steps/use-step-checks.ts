import { useState } from 'react';
import type { DraftStep, Step } from '#domain/draft/steps.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { draftIssues } from './draft-issues.ts';

/** Where an error summary stands; each failed press counts the attempt up, so that it takes the focus again. */
export interface SummaryPlace {
  readonly step: Step;
  readonly attempt: number;
}

interface StepChecks {
  readonly summary: SummaryPlace;
  readonly showSummary: (step: Step) => void;
  /** Validates steps, and from then on with each change; the first that fails, or undefined. */
  readonly firstInvalid: (steps: readonly DraftStep[]) => Promise<DraftStep | undefined>;
}

/** No errors appear while the user first types: a step is checked from its first Next on. */
export function useStepChecks(checkedSteps: Set<DraftStep>): StepChecks {
  const { trigger, getFieldState, getValues } = useDraftForm();
  const [summary, setSummary] = useState<SummaryPlace>({ step: 'code', attempt: 0 });

  // An error from the service does not block Next: the service may answer differently the next time.
  const hasOwnIssues = (step: DraftStep) =>
    [step, 'sweep' as const]
      .flatMap((part) => draftIssues({ [part]: getFieldState(part).error }, getValues('sweep')))
      .some((issue) => issue.step === step && !issue.isFromService);

  const firstInvalid = async (steps: readonly DraftStep[]) => {
    for (const step of steps) checkedSteps.add(step);
    await trigger();
    return steps.find(hasOwnIssues);
  };

  const showSummary = (step: Step) => setSummary(({ attempt }) => ({ step, attempt: attempt + 1 }));

  return { summary, showSummary, firstInvalid };
}

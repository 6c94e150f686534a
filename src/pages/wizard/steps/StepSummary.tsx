import { useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { type Step, stepTitles } from '#domain/draft/steps.ts';
import { usePreflight } from '#pages/wizard/steps/review/use-preflight.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { draftIssues } from './draft-issues.ts';
import type { SummaryPlace } from './use-step-checks.ts';

interface StepSummaryProps {
  readonly step: Step;
  readonly place: SummaryPlace;
  readonly onOpen: (path: string) => void;
}

/** The page's title, and what a failed press found; it goes when all of it is mended. */
export function StepSummary({ step, place, onOpen }: StepSummaryProps) {
  const { control } = useDraftForm();
  const { base } = useWizard();
  const { errors } = useFormState({ control });
  const [mended, setMended] = useState(0);
  const { errors: preflightErrors } = usePreflight();
  const isAsked = place.step === step && place.attempt > mended;
  useWatch({ control, disabled: step !== 'review' });
  const issues =
    step === 'review' && isAsked
      ? preflightErrors()
      : draftIssues(errors).filter((issue) => step === 'review' || issue.step === step);
  if (isAsked && issues.length === 0) setMended(place.attempt);
  const title = `${stepTitles[step]} - New version of ${base.jobName} - Nextrun`;
  return (
    <>
      <title>{issues.length > 0 ? `Error: ${title}` : title}</title>
      {isAsked && issues.length > 0 && (
        <ErrorSummary problems={issues} attempt={place.attempt} onOpen={onOpen} />
      )}
    </>
  );
}

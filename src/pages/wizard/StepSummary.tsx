import { useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { type Step, stepTitles } from '#domain/steps.ts';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { draftIssues } from './draft-issues.ts';
import { usePreflight } from './use-preflight.ts';
import type { SummaryPlace } from './use-step-checks.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

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

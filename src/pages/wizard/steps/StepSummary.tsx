import { Suspense, useState } from 'react';
import { type Step, stepTitles } from '#domain/draft/steps.ts';
import { usePresentPart } from '#pages/wizard/current-draft.ts';
import { isError, usePreflight } from '#pages/wizard/steps/review/use-preflight.ts';
import { SweepSummary } from '#pages/wizard/sweep/sweep-parts.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import type { SummaryPlace } from './use-step-checks.ts';

interface StepSummaryProps {
  readonly step: Step;
  readonly place: SummaryPlace;
  readonly onOpen: (path: string) => void;
}

/** The page's title, and what a failed submit found; it goes when all of it is fixed. */
export function StepSummary({ step, place, onOpen }: StepSummaryProps) {
  const { base } = useWizard();
  const [fixed, setFixed] = useState(0);
  const preflight = usePreflight();
  const isAsked = place.step === step && place.attempt > fixed;
  const found = usePresentPart((state) => state.issues);
  const reviewed = usePresentPart((state) => (step === 'review' ? state.draft : undefined));
  const isPlan = (reviewed?.sweep.varied.length ?? 0) > 0;
  const issues =
    reviewed !== undefined && isAsked && !isPlan
      ? preflight(reviewed).filter(isError)
      : found.filter((issue) => step === 'review' || issue.step === step);
  if (isAsked && !isPlan && issues.length === 0) setFixed(place.attempt);
  return (
    <>
      <PageTitle parts={[stepTitles[step], `New version of ${base.jobName}`]} hasError={issues.length > 0} />
      {isPlan && isAsked && (
        <Suspense fallback={null}>
          <SweepSummary attempt={place.attempt} onOpen={onOpen} />
        </Suspense>
      )}
      {!isPlan && isAsked && issues.length > 0 && (
        <ErrorSummary problems={issues} attempt={place.attempt} onOpen={onOpen} />
      )}
    </>
  );
}

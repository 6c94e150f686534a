import { Suspense } from 'react';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { ExpectedDuration } from '#pages/wizard/duration/ExpectedDuration.tsx';
import type { StepProps } from '#pages/wizard/steps/step-props.ts';
import { SweepReview } from '#pages/wizard/sweep/sweep-parts.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { PreflightCard } from './PreflightCard.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { usePreflight } from './use-preflight.ts';

export function ReviewStep({ onEdit, onOpen }: StepProps) {
  const { base, versionSubfolder } = useWizard();
  const { draft: typed, changes } = useCurrentDraft();
  const draft = normalizeDraft(typed);
  const preflight = usePreflight();
  const isPlan = typed.sweep.varied.length > 0;
  return (
    <>
      {isPlan ? (
        <Suspense fallback={<LoadingRows label="Loading the plan …" />}>
          <SweepReview onOpen={onOpen} />
        </Suspense>
      ) : (
        <PreflightCard found={preflight(typed)} onOpen={onOpen} />
      )}
      {changes.length === 0 && (
        <Notice
          kind="info"
          title={
            <>
              No changes: this version is identical to <Name>{base.name}</Name>
            </>
          }
        >
          Edit a section, or create the version anyway to repeat the run.
        </Notice>
      )}
      {!isPlan && <ExpectedDuration />}
      {draftSteps.map((step) => (
        <ReviewSection
          key={step}
          step={step}
          draft={draft}
          changes={changes.filter((change) => change.step === step)}
          versionSubfolder={isPlan ? '' : versionSubfolder}
          onEdit={() => onEdit(step)}
        />
      ))}
    </>
  );
}

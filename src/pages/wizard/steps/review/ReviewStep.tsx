import { normalizeDraft } from '#domain/draft/normalize.ts';
import { draftSteps } from '#domain/draft/steps.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { ExpectedDuration } from '#pages/wizard/duration/ExpectedDuration.tsx';
import type { StepProps } from '#pages/wizard/steps/step-props.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { PreflightCard } from './PreflightCard.tsx';
import { ReviewSection } from './ReviewSection.tsx';

export function ReviewStep({ onEdit, onOpen }: StepProps) {
  const { base, freshFolder } = useWizard();
  const { draft: typed, changes } = useCurrentDraft();
  const draft = normalizeDraft(typed);
  return (
    <>
      <PreflightCard onOpen={onOpen} />
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
      <ExpectedDuration />
      {draftSteps.map((step) => (
        <ReviewSection
          key={step}
          step={step}
          draft={draft}
          changes={changes.filter((change) => change.step === step)}
          freshFolder={freshFolder}
          onEdit={() => onEdit(step)}
        />
      ))}
    </>
  );
}

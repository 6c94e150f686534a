import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { FormEvent } from 'react';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import { type DraftStep, type Step, stepTitles } from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';
import { WizardBar } from '#pages/wizard/bar/WizardBar.tsx';
import { BaseSwitch } from '#pages/wizard/base/BaseSwitch.tsx';
import type { Edits } from '#pages/wizard/base/use-wizard-session.ts';
import { DraftNotices } from '#pages/wizard/draft/DraftNotices.tsx';
import { CopyLink } from '#pages/wizard/request/CopyLink.tsx';
import { StepBody } from '#pages/wizard/steps/StepBody.tsx';
import { StepNavigation } from '#pages/wizard/steps/StepNavigation.tsx';
import { StepRechecks } from '#pages/wizard/steps/StepRechecks.tsx';
import { StepSummary } from '#pages/wizard/steps/StepSummary.tsx';
import { steps } from '#pages/wizard/steps/steps.tsx';
import { CreateQuestion } from '#pages/wizard/submit/CreateQuestion.tsx';
import { SubmitNotice, wordsOfButton } from '#pages/wizard/submit/SubmitNotice.tsx';
import { CreateLabel } from '#pages/wizard/sweep/CreateLabel.tsx';
import { SweepCodeMissing } from '#pages/wizard/sweep/SweepCodeMissing.tsx';
import { isBusy } from '#submit/submit-state.ts';
import { isComposing } from '#ui/is-composing.ts';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { useHasSide } from './use-has-side.ts';
import { useWizardFlow } from './use-wizard-flow.ts';
import { useWizard } from './wizard-context.ts';
import { Columns, Heading, Side } from './wizard-layout-parts.ts';

// After the fields, which can then be filled in sooner.
const previewCode = partCode(async () => (await import('./request/RequestPreview.tsx')).RequestPreview);

interface WizardLayoutProps {
  readonly step: Step;
  readonly missingBase: VersionId | undefined;
  readonly onChangeBase: (id: VersionId, edits: Edits | undefined) => void;
  readonly onAttemptFailed: () => void;
  /** Before a request is sent. */
  readonly onSend: () => void;
  /** Shows the base version instead of the draft that came back with a reload. */
  readonly onUndoRestore: () => void;
  /** Filled by what is pressed here, read by the form's resolver. */
  readonly checkedSteps: Set<DraftStep>;
}

export function WizardLayout(props: WizardLayoutProps) {
  const { step, missingBase, onChangeBase, onUndoRestore, ...options } = props;
  const { projectId, jobId, base } = useWizard();
  const flow = useWizardFlow(step, options);
  const { visited, heading, creating, question } = flow;
  const hasSide = useHasSide();
  const { Beside } = steps[step];
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void flow.next();
      }}
      onKeyDown={(event) => {
        // What is typed into a dialog bubbles up to here too.
        if (
          event.key !== 'Enter' ||
          !(event.target instanceof Node) ||
          !event.currentTarget.contains(event.target)
        )
          return;
        if (isComposing(event)) event.preventDefault();
        else if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          void (step === 'review' ? flow.next() : flow.review());
        }
      }}
    >
      <SweepCodeMissing />
      <StepRechecks steps={options.checkedSteps} />
      <Columns data-side={Beside !== undefined || undefined}>
        <nav aria-label="Steps">
          <BaseSwitch onChange={onChangeBase} />
          <StepNavigation
            step={step}
            visited={visited}
            onOpen={(target) => void (target === 'review' ? flow.review() : flow.openStep(target))}
          />
        </nav>
        <div>
          <Heading>
            <Typography variant="h1" ref={heading} tabIndex={-1}>
              {stepTitles[step]}
            </Typography>
            <p>{steps[step].lead(base.name)}</p>
            <CopyLink key={step} />
            <Button variant="quiet" onClick={flow.openHistory}>
              Close
            </Button>
          </Heading>
          <SubmissionNotices projectId={projectId} jobId={jobId} />
          <DraftNotices onAnswered={flow.focusStart} onUndoRestore={onUndoRestore} />
          <StepSummary step={step} place={flow.summary} onOpen={flow.openProblem} />
          <StepBody step={step} missingBase={missingBase} onEdit={flow.edit} onOpen={flow.openProblem} />
        </div>
        <Side>
          {Beside !== undefined && hasSide && <Beside />}
          <LazyPart
            code={previewCode}
            props={{}}
            missing={(retry) => <PartMissing what="What will be sent" onRetry={retry} />}
          />
        </Side>
      </Columns>
      <WizardBar
        step={step}
        visited={visited}
        createLabel={<CreateLabel one={wordsOfButton(creating)} />}
        isBusy={isBusy(creating.state)}
        onBack={flow.back}
        onReview={() => void flow.review()}
        onOpen={flow.openProblem}
        notice={
          <SubmitNotice
            creating={creating}
            onOpen={(id) => void flow.openCreated(id)}
            onCreateAgain={() => void flow.createAgain()}
            onCreateAnother={() => void flow.createAnother()}
          />
        }
      />
      <CreateQuestion {...question} baseName={base.name} />
    </form>
  );
}

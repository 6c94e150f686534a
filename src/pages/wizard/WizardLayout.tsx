import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type FormEvent, useRef, useState } from 'react';
import { SubmissionNotices } from '#components/SubmissionNotices.tsx';
import { stepOfPath } from '#domain/draft/field-table.ts';
import {
  type DraftStep,
  draftSteps,
  type Step,
  stepAfter,
  stepBefore,
  stepTitles,
} from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';
import { BaseSwitch } from '#pages/wizard/base/BaseSwitch.tsx';
import type { Edits } from '#pages/wizard/base/use-wizard-session.ts';
import { DraftNotices } from '#pages/wizard/draft/DraftNotices.tsx';
import { CopyLink } from '#pages/wizard/request/CopyLink.tsx';
import { RequestPreview } from '#pages/wizard/request/RequestPreview.tsx';
import { isError, usePreflight } from '#pages/wizard/steps/review/use-preflight.ts';
import { StepBody } from '#pages/wizard/steps/StepBody.tsx';
import { StepRechecks } from '#pages/wizard/steps/StepRechecks.tsx';
import { StepSummary } from '#pages/wizard/steps/StepSummary.tsx';
import { Steps } from '#pages/wizard/steps/Steps.tsx';
import { useStepChecks } from '#pages/wizard/steps/use-step-checks.ts';
import { useStepFocus } from '#pages/wizard/steps/use-step-focus.ts';
import { SubmitNotice, wordsOfButton } from '#pages/wizard/submit/SubmitNotice.tsx';
import { useCreateVersion } from '#pages/wizard/submit/use-create-version.ts';
import { useFieldRefusal } from '#pages/wizard/submit/use-field-refusal.ts';
import { isBusy } from '#submit/submit-state.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { useCurrentDraftStore } from './current-draft.ts';
import { useWizardNavigation } from './use-wizard-navigation.ts';
import { WizardBar } from './WizardBar.tsx';
import { useWizard } from './wizard-context.ts';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '216px minmax(0, 720px) minmax(340px, 1fr)',
  gap: 32,
  maxWidth: 1560,
  margin: '0 auto',
  paddingBottom: 104,
  [theme.breakpoints.down('lg')]: {
    gridTemplateColumns: '200px minmax(0, 1fr)',
    '& > aside': { gridColumn: 2 },
  },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 16,
    '& > aside': { gridColumn: 1 },
  },
}));

const Heading = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 12px',
  '& h1': { flexGrow: 1 },
});

const Lead = styled('p')(({ theme }) => ({
  maxWidth: '60ch',
  margin: '4px 0 22px',
  color: theme.vars.palette.inkSoft,
}));

interface WizardLayoutProps {
  readonly step: Step;
  readonly missingBase: VersionId | undefined;
  readonly onChangeBase: (id: VersionId, edits: Edits | undefined) => void;
  readonly onAttemptFailed: () => void;
  /** Before a request is sent. */
  readonly onSend: () => void;
  /** Filled by what is pressed here, read by the form's resolver. */
  readonly checkedSteps: Set<DraftStep>;
}

export function WizardLayout(props: WizardLayoutProps) {
  const { step, missingBase, onChangeBase, onAttemptFailed, onSend, checkedSteps } = props;
  const { projectId, jobId, base, session } = useWizard();
  const { openStep, openHistory, openCreated } = useWizardNavigation(projectId, jobId);
  const { summary, showSummary, firstInvalid } = useStepChecks(checkedSteps);
  const { heading, focusNext } = useStepFocus(step, () => session.draftStore.read().offer !== undefined);
  const preflight = usePreflight();
  const currentDraft = useCurrentDraftStore();
  const [asksSameAgain, setAsksSameAgain] = useState(false);
  const isSameWanted = useRef(false);
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set());
  const returnsToReview = useRef(false);
  if (!visited.has(step)) setVisited(new Set([...visited, step]));

  const review = async () => {
    const invalid = await firstInvalid(draftSteps);
    returnsToReview.current = invalid !== undefined && returnsToReview.current;
    if (invalid !== undefined) {
      showSummary(invalid);
      focusNext('summary');
    }
    if ((invalid ?? 'review') !== step) openStep(invalid ?? 'review');
  };

  const next = async () => {
    if (step === 'review') {
      await creating.submit();
    } else if ((await firstInvalid([step])) !== undefined) {
      showSummary(step);
    } else if (returnsToReview.current || stepAfter(step) === 'review') {
      await review();
    } else {
      openStep(stepAfter(step));
    }
  };

  const back = () => {
    const before = stepBefore(step);
    if (before === undefined) openHistory();
    else openStep(before);
  };

  const openProblem = (path: string) => {
    focusNext(path);
    if (step === 'review') returnsToReview.current = true;
    if (stepOfPath(path) !== step) openStep(stepOfPath(path));
  };

  const { refuse, forget } = useFieldRefusal(openProblem);
  const creating = useCreateVersion({
    onCreated: (id) => void openCreated(id),
    onEnded: onAttemptFailed,
    onRejected: refuse,
    saveDraft: onSend,
    check: async () => {
      forget();
      const invalid = await firstInvalid(draftSteps);
      if (invalid !== undefined || preflight().some(isError)) {
        showSummary('review');
        return false;
      }
      const isSame = currentDraft.read().changes.length === 0;
      if (isSame && !isSameWanted.current) setAsksSameAgain(true);
      return !isSame || isSameWanted.current;
    },
  });

  // From another step one sees first what will be created.
  const createAgain = async () => {
    if (step === 'review') return creating.createAgain();
    creating.submitter.giveUp();
    await review();
  };

  const edit = (target: Step) => {
    returnsToReview.current = true;
    openStep(target);
  };

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void next();
      }}
    >
      <StepRechecks steps={checkedSteps} />
      <Columns>
        <nav aria-label="Steps">
          <BaseSwitch onChange={onChangeBase} />
          <Steps
            step={step}
            visited={visited}
            onOpen={(target) => void (target === 'review' ? review() : openStep(target))}
          />
        </nav>
        <div>
          <Heading>
            <Typography variant="h1" ref={heading} tabIndex={-1}>
              {stepTitles[step]}
            </Typography>
            <CopyLink key={step} />
            <Button variant="quiet" onClick={openHistory}>
              Close
            </Button>
          </Heading>
          <Lead>{leads[step](base.name)}</Lead>
          <SubmissionNotices projectId={projectId} jobId={jobId} />
          <DraftNotices onAnswered={() => heading.current?.focus()} />
          <StepSummary step={step} place={summary} onOpen={openProblem} />
          <StepBody step={step} missingBase={missingBase} onEdit={edit} onOpen={openProblem} />
        </div>
        <RequestPreview />
      </Columns>
      <WizardBar
        step={step}
        visited={visited}
        createLabel={wordsOfButton(creating)}
        isBusy={isBusy(creating.state)}
        onBack={back}
        onReview={() => void review()}
        notice={
          <SubmitNotice
            creating={creating}
            onOpen={(id) => void openCreated(id)}
            onCreateAgain={() => void createAgain()}
          />
        }
      />
      <ConfirmDialog
        open={asksSameAgain}
        title={`Create a version identical to ${base.name}?`}
        confirm="Create all the same"
        cancel="Go back"
        onConfirm={() => {
          isSameWanted.current = true;
          setAsksSameAgain(false);
          void (isBusy(creating.state) ? creating.createAgain() : creating.submit());
        }}
        onClose={() => setAsksSameAgain(false)}
      >
        Nothing is changed: it would run the same again, and cost the same.
      </ConfirmDialog>
    </form>
  );
}

const leads: Readonly<Record<Step, (baseName: string) => string>> = {
  code: (base) => `What runs, and with which parameters. Everything is as in ${base} unless you change it.`,
  data: () => 'What the code reads.',
  resources: () => 'Where it runs, and on how many machines.',
  output: () => 'Where the results and the log go.',
  review: (base) =>
    `What will be created, and how it differs from ${base}. Nothing is sent before you press Create version.`,
};

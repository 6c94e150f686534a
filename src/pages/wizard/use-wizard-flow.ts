import { type RefObject, useRef, useState } from 'react';
import { stillBlank } from '#domain/draft/secrets.ts';
import { type DraftStep, draftSteps, type Step, stepAfter, stepBefore } from '#domain/draft/steps.ts';
import { isError, usePreflight } from '#pages/wizard/steps/review/use-preflight.ts';
import { type SummaryPlace, useStepChecks } from '#pages/wizard/steps/use-step-checks.ts';
import { useStepFocus } from '#pages/wizard/steps/use-step-focus.ts';
import { type CreateVersion, useCreateVersion } from '#pages/wizard/submit/use-create-version.ts';
import { useFieldRefusal } from '#pages/wizard/submit/use-field-refusal.ts';
import { stepOfProblem } from '#pages/wizard/sweep/sweep-steps.ts';
import { useStartSweep } from '#pages/wizard/sweep/use-start-sweep.ts';
import { isBusy } from '#submit/submit-state.ts';
import { useCurrentDraftStore } from './current-draft.ts';
import { useWizardNavigation } from './use-wizard-navigation.ts';
import { useWizard } from './wizard-context.ts';

interface WizardFlowOptions {
  readonly onAttemptFailed: () => void;
  /** Before a request is sent. */
  readonly onSend: () => void;
  /** Filled by what is pressed, read by the form's resolver. */
  readonly checkedSteps: Set<DraftStep>;
}

export type Question =
  /** Nothing differs from the base version. */
  | { readonly kind: 'same' }
  /** Values that looked like secrets were not in the stored draft, and have not been entered since. */
  | { readonly kind: 'blank'; readonly names: readonly string[] };

interface WizardFlow {
  readonly visited: ReadonlySet<Step>;
  readonly summary: SummaryPlace;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly focusStart: () => void;
  readonly creating: CreateVersion;
  /** Of Next and Create version. */
  readonly next: () => Promise<void>;
  readonly back: () => void;
  readonly review: () => Promise<void>;
  readonly openStep: (step: Step) => void;
  /** From Review: Next leads back there. */
  readonly edit: (step: Step) => void;
  readonly openProblem: (path: string) => void;
  readonly openHistory: () => void;
  readonly openCreated: ReturnType<typeof useWizardNavigation>['openCreated'];
  readonly createAgain: () => Promise<void>;
  readonly createAnother: () => Promise<void>;
  /** What the user is asked before a version is created, each once. */
  readonly question: {
    readonly asked: Question | undefined;
    readonly confirm: () => void;
    readonly cancel: () => void;
  };
}

/** From step to step, to Review, and to the new version: what each button of the wizard does. */
export function useWizardFlow(
  step: Step,
  { onAttemptFailed, onSend, checkedSteps }: WizardFlowOptions,
): WizardFlow {
  const { projectId, jobId, session } = useWizard();
  const { openStep, openHistory, openCreated } = useWizardNavigation(projectId, jobId);
  const { summary, showSummary, firstInvalid } = useStepChecks(checkedSteps);
  const { heading, focusStart, focusNext } = useStepFocus(
    step,
    () => session.draftStore.read().offer !== undefined,
  );
  const preflight = usePreflight();
  const currentDraft = useCurrentDraftStore();
  const [asked, setAsked] = useState<Question>();
  const answered = useRef(new Set<Question['kind']>());
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set());
  const returnsToReview = useRef(false);
  if (!visited.has(step)) setVisited(new Set([...visited, step]));

  const review = async () => {
    const invalid = await firstInvalid(draftSteps);
    returnsToReview.current = invalid !== undefined && returnsToReview.current;
    if (invalid !== undefined) showSummary(invalid);
    const target = invalid ?? 'review';
    if (target === step) return;
    if (invalid !== undefined) focusNext('summary');
    openStep(target);
  };

  const next = async () => {
    if (step === 'review') {
      await create();
    } else if ((await firstInvalid([step])) !== undefined) {
      showSummary(step);
    } else if (returnsToReview.current || stepAfter(step) === 'review') {
      await review();
    } else {
      openStep(stepAfter(step));
    }
  };

  const openProblem = (path: string) => {
    focusNext(path);
    if (step === 'review') returnsToReview.current = true;
    const target = stepOfProblem(path, currentDraft.read().draft.sweep);
    if (target !== step) openStep(target);
  };

  const openQuestions = (): readonly Question[] => {
    const { draft, changes } = currentDraft.read();
    const names = stillBlank(draft, session.start.lost).map(({ name }) => name);
    return [
      ...(names.length > 0 ? [{ kind: 'blank', names } as const] : []),
      ...(changes.length === 0 ? [{ kind: 'same' } as const] : []),
    ];
  };

  const { refuse, forget } = useFieldRefusal(openProblem);
  const { isSweep, hasErrors, startSweep } = useStartSweep();
  const isWrong = async () =>
    isSweep()
      ? await hasErrors()
      : (await firstInvalid(draftSteps)) !== undefined || preflight().some(isError);

  const check = async () => {
    forget();
    if (await isWrong()) {
      showSummary('review');
      return false;
    }
    const question = openQuestions().find(({ kind }) => !answered.current.has(kind));
    setAsked(question);
    return question === undefined;
  };

  const creating = useCreateVersion({
    onCreated: (id) => void openCreated(id),
    onEnded: onAttemptFailed,
    onRejected: refuse,
    saveDraft: onSend,
    check,
  });

  const create = async () => {
    if (!isSweep()) return creating.submit();
    if (await check()) await startSweep();
  };

  return {
    visited,
    summary,
    heading,
    focusStart,
    creating,
    next,
    back: () => {
      const before = stepBefore(step);
      if (before === undefined) openHistory();
      else openStep(before);
    },
    review,
    openStep,
    edit: (target) => {
      returnsToReview.current = true;
      openStep(target);
    },
    openProblem,
    openHistory,
    openCreated,
    // From another step one sees first what will be created.
    createAgain: async () => {
      if (step === 'review') return creating.createAgain();
      creating.submitter.giveUp();
      await review();
    },
    createAnother: () => (step === 'review' ? creating.submit({ evenIfEqual: true }) : review()),
    question: {
      asked,
      confirm: () => {
        if (asked !== undefined) answered.current.add(asked.kind);
        setAsked(undefined);
        void (isBusy(creating.state) ? creating.createAgain() : create());
      },
      cancel: () => setAsked(undefined),
    },
  };
}

import type { Step } from '#domain/draft/steps.ts';
import { useWizardState } from '#pages/wizard/use-wizard-state.ts';
import { StepList } from './StepList.tsx';
import { stepStates } from './step-states.ts';

interface StepsProps {
  readonly step: Step;
  readonly visited: ReadonlySet<Step>;
  readonly onOpen: (step: Step) => void;
}

export function Steps({ step, visited, onOpen }: StepsProps) {
  return <StepList states={stepStates(useWizardState(step, visited))} onOpen={onOpen} />;
}

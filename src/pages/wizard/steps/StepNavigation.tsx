import type { Step } from '#domain/draft/steps.ts';
import { useWizardState } from '#pages/wizard/use-wizard-state.ts';
import { StepList } from './StepList.tsx';
import { stepStates } from './step-states.ts';

interface StepNavigationProps {
  readonly step: Step;
  readonly visited: ReadonlySet<Step>;
  readonly onOpen: (step: Step) => void;
}

export function StepNavigation({ step, visited, onOpen }: StepNavigationProps) {
  return <StepList states={stepStates(useWizardState(step, visited))} onOpen={onOpen} />;
}

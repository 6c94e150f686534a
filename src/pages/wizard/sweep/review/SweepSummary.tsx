import { useState } from 'react';
import { usePresentPart } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ErrorSummary } from '#ui/ErrorSummary.tsx';
import { currentPlan } from '../plan/current-plan.ts';
import { planErrors } from '../plan/plan-errors.ts';
import { usePlanFacts } from '../plan/use-plan-facts.ts';

interface SweepSummaryProps {
  readonly attempt: number;
  readonly onOpen: (path: string) => void;
}

/** What keeps the plan from being started; it goes when all of it is fixed. */
export function SweepSummary({ attempt, onOpen }: SweepSummaryProps) {
  const [fixed, setFixed] = useState(0);
  const draft = usePresentPart((state) => state.draft);
  const { versionList } = useWizard();
  const errors = planErrors(currentPlan(draft, versionList.versions), usePlanFacts());
  if (attempt <= fixed) return null;
  if (errors.length === 0) {
    setFixed(attempt);
    return null;
  }
  return <ErrorSummary problems={errors} attempt={attempt} onOpen={onOpen} />;
}

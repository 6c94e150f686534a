import Button from '@mui/material/Button';
import { PreflightCard } from '#pages/wizard/steps/review/PreflightCard.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SweepCard } from '../method/SweepCard.tsx';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { planFindings } from '../plan/plan-errors.ts';
import { usePlanFacts } from '../plan/use-plan-facts.ts';
import { PlanCard } from './PlanCard.tsx';

interface SweepReviewProps {
  readonly onOpen: (path: string) => void;
}

/** What of the review is about all the versions of a plan. */
export function SweepReview({ onOpen }: SweepReviewProps) {
  const current = useCurrentPlan();
  const facts = usePlanFacts();
  const [problem] = current.plan.problems;
  return (
    <>
      <PreflightCard found={planFindings(current, facts).common} onOpen={onOpen} />
      {current.plan.points.length > 0 ? (
        <PlanCard />
      ) : (
        <Notice
          kind="error"
          title="These values can't make a plan"
          action={problem !== undefined && <Button onClick={() => onOpen(problem.path)}>Open</Button>}
        >
          {problem?.message}
        </Notice>
      )}
      <SweepCard />
    </>
  );
}

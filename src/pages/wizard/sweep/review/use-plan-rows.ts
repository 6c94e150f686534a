import { useMemo } from 'react';
import { usePrices } from '#components/prices-context.ts';
import type { Finding } from '#domain/preflight/finding.ts';
import { sweepFolder } from '#domain/sweep/sweep-folder.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { usePastRuns } from '#pages/wizard/duration/use-expected-duration.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { useCurrentPlan } from '../plan/current-plan.ts';
import { planFindings } from '../plan/plan-errors.ts';
import { type PlanEstimate, pointEstimates, sumOfPoints } from '../plan/point-estimates.ts';
import { useSweepId } from '../plan/sweep-id.ts';
import { usePlanFacts } from '../plan/use-plan-facts.ts';
import { pointPath } from '../sweep-steps.ts';
import { amountWords, durationWords } from './plan-words.ts';

/** What a row of the plan shows; equal from one render to the next where nothing of it has changed. */
export interface PlanRowFacts {
  readonly number: number;
  /** Its values as one text. */
  readonly values: string;
  readonly isChosen: boolean;
  readonly folder: string;
  /** As text; '' if unknown. */
  readonly duration: string;
  readonly gpuHours: string;
  readonly equal: TrainingVersion | undefined;
  /** It is the same as another point. */
  readonly problem: string | undefined;
  readonly findings: readonly Finding[];
}

interface PlanRows {
  readonly rows: readonly PlanRowFacts[];
  readonly chosenCount: number;
  readonly sum: PlanEstimate;
  /** Columns in which no row has anything are left out. */
  readonly hasEstimates: boolean;
  readonly hasNotes: boolean;
}

const none: readonly never[] = [];

export function usePlanRows(): PlanRows {
  const current = useCurrentPlan();
  const { plan, chosen, equal } = current;
  const { specifications } = useWizard().catalogue.lists;
  const facts = usePlanFacts();
  const runs = usePastRuns();
  const prices = usePrices() ?? null;
  const sweepId = useSweepId();
  const estimates = useMemo(
    () => pointEstimates(current, { runs, specifications, prices }),
    [current, runs, specifications, prices],
  );
  const { ofPoint } = planFindings(current, facts);
  const chosenNumbers = new Set(chosen.map(({ number }) => number));
  const problems = new Map(plan.problems.map(({ path, message }) => [path, message]));
  const foundOf = (number: number): readonly Finding[] => {
    const found = ofPoint.get(number) ?? none;
    return found.length === 0 ? none : found;
  };
  const rows = plan.points.map(
    ({ number, values }): PlanRowFacts => ({
      number,
      values: JSON.stringify(values),
      isChosen: chosenNumbers.has(number),
      folder: sweepFolder({ sweepId, point: number, attempt: 1 }),
      duration: durationWords(estimates.get(number)?.run),
      gpuHours: amountWords(estimates.get(number)?.gpuHours),
      equal: equal.get(number),
      problem: problems.get(pointPath(number)),
      findings: foundOf(number),
    }),
  );
  return {
    rows,
    chosenCount: chosen.length,
    sum: sumOfPoints(chosen, estimates),
    hasEstimates: estimates.size > 0,
    hasNotes: rows.some(
      (row) => row.equal !== undefined || row.problem !== undefined || row.findings.length > 0,
    ),
  };
}

import type { PreflightFacts } from '#domain/preflight/preflight.ts';
import { isError } from '#pages/wizard/steps/review/use-preflight.ts';
import { pointPath } from '../sweep-steps.ts';
import type { CurrentPlan } from './current-plan.ts';
import { type PlanFindings, pointFindings } from './point-findings.ts';

interface PlanError {
  readonly path: string;
  readonly message: string;
}

const known = new WeakMap<
  CurrentPlan,
  { readonly catalogue: PreflightFacts['catalogue']; readonly found: PlanFindings }
>();

/** Made once for each plan, whoever asks. */
export function planFindings(
  current: CurrentPlan,
  surroundings: Omit<PreflightFacts, 'draft'>,
): PlanFindings {
  const former = known.get(current);
  if (former !== undefined && former.catalogue === surroundings.catalogue) return former.found;
  const found = pointFindings(current.draft, current.plan, current.chosen, surroundings);
  known.set(current, { catalogue: surroundings.catalogue, found });
  return found;
}

/** What keeps the plan from being started, each at its place of the form. */
export function planErrors(
  current: CurrentPlan,
  surroundings: Omit<PreflightFacts, 'draft'>,
): readonly PlanError[] {
  const { plan, chosen } = current;
  if (plan.points.length === 0) return plan.problems;
  const none = { path: pointPath(1), message: 'No version is selected. Select at least one in the plan.' };
  if (chosen.length === 0) return [none];
  const { common, ofPoint } = planFindings(current, surroundings);
  return [
    ...plan.problems,
    ...common.filter(isError),
    ...chosen.flatMap(({ number }) =>
      (ofPoint.get(number) ?? [])
        .filter(isError)
        .map(({ message }) => ({ path: pointPath(number), message: `Version #${number}: ${message}` })),
    ),
  ];
}

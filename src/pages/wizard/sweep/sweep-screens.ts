import * as changePlan from '#domain/sweep/change-plan.ts';
import { planOf } from '#domain/sweep/plan.ts';
import { SweepCard } from './method/SweepCard.tsx';
import { currentPlan } from './plan/current-plan.ts';
import { planErrors } from './plan/plan-errors.ts';
import { sweepIdOf } from './plan/sweep-id.ts';
import { planFacts } from './plan/use-plan-facts.ts';
import { StoredCount, VersionCount } from './plan/VersionCount.tsx';
import { PointFile } from './request/PointFile.tsx';
import { PointPicker } from './request/PointPicker.tsx';
import { SweepReview } from './review/SweepReview.tsx';
import { SweepSummary } from './review/SweepSummary.tsx';
import { startPlan } from './start-plan.ts';
import { FieldValues } from './values/FieldValues.tsx';
import { RowValues } from './values/RowValues.tsx';

/** All that the wizard needs as soon as something is varied, loaded as one. */
export const sweepScreens = {
  changePlan,
  planOf,
  currentPlan,
  planErrors,
  planFacts,
  sweepIdOf,
  startPlan,
  RowValues,
  FieldValues,
  SweepCard,
  SweepReview,
  SweepSummary,
  VersionCount,
  StoredCount,
  PointPicker,
  PointFile,
};

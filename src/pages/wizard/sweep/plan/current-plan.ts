import type { VersionDraft } from '#domain/draft/shape.ts';
import { chosenPoints, planOf } from '#domain/sweep/plan.ts';
import type { SweepPlan, SweepPoint } from '#domain/sweep/points.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { equalVersions } from '#request/sweep/point-body.ts';

export interface CurrentPlan {
  readonly draft: VersionDraft;
  readonly plan: SweepPlan;
  /** Versions that run the same as a point, by its number. */
  readonly equal: ReadonlyMap<number, TrainingVersion>;
  /** What will be created. */
  readonly chosen: readonly SweepPoint[];
}

const known = new WeakMap<
  VersionDraft,
  { readonly versions: readonly TrainingVersion[]; readonly made: CurrentPlan }
>();

/** Made once for each draft, whoever asks. */
export function currentPlan(draft: VersionDraft, versions: readonly TrainingVersion[]): CurrentPlan {
  const former = known.get(draft);
  if (former !== undefined && former.versions === versions) return former.made;
  const plan = planOf(draft);
  const equal = equalVersions(draft, plan, versions);
  const chosen = chosenPoints(plan, draft.sweep, new Set(equal.keys()));
  const made = { draft, plan, equal, chosen };
  known.set(draft, { versions, made });
  return made;
}

/** The plan of the form, when there is time for it. */
export function useCurrentPlan(): CurrentPlan {
  const { draft } = useCurrentDraft();
  return currentPlan(draft, useWizard().versionList.versions);
}

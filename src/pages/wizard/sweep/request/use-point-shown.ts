import { draftField } from '#domain/draft/field-table.ts';
import type { SweepPoint } from '#domain/sweep/points.ts';
import { isVaryableField } from '#domain/sweep/varied.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { useCurrentPlan } from '../plan/current-plan.ts';

interface PointShown {
  /** Undefined if the plan makes none. */
  readonly point: SweepPoint | undefined;
  readonly index: number;
  readonly count: number;
  /** Its values, with names for ids. */
  readonly names: readonly { readonly label: string; readonly value: string }[];
}

/** @param place among the points that are created; of a plan that got shorter, the last one is shown */
export function usePointShown(place: number): PointShown {
  const { plan, chosen } = useCurrentPlan();
  const { lists } = useWizard().catalogue;
  const index = Math.max(0, Math.min(place, chosen.length - 1));
  const point = chosen[index];
  const names = plan.fields.map(({ path, label }, at) => {
    const value = point?.values[at] ?? '';
    const name = isVaryableField(path) ? draftField(path).nameOf?.(lists, value) : undefined;
    return { label, value: name ?? value };
  });
  return { point, index, count: chosen.length, names };
}

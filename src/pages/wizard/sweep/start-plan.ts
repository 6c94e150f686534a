import type { QueryClient } from '@tanstack/react-query';
import type { Client } from '#api/client.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { chosenPoints, planOf } from '#domain/sweep/plan.ts';
import type { WizardFacts } from '#pages/wizard/wizard-context.ts';
import { writeDelta } from '#request/delta-link.ts';
import { pointBody, startedSweep } from '#request/sweep/point-body.ts';
import { newSweepRecord, startWidth } from '#submit/sweep/sweep-record.ts';
import { sweepRunners } from '#submit/sweep/sweep-runners.ts';
import { currentPlan } from './plan/current-plan.ts';

interface StartedPlan {
  readonly sweepId: string;
  /** The address of the sweep's page: its plan, as changes from its base version. */
  readonly search: Readonly<Record<string, string>>;
}

/**
 * Gives the plan to its runner, which keeps it in this browser and sends when the sweep's page is there. The runner has
 * the whole draft, also values that a link leaves out.
 */
export function startPlan(
  draft: VersionDraft,
  sweepId: string,
  { projectId, jobId, base, baseDraft, versionList }: WizardFacts,
  { client, cache }: { readonly client: Client; readonly cache: QueryClient },
): StartedPlan {
  const { plan: shown, equal } = currentPlan(draft, versionList.versions);
  const started = structuredClone({ ...draft, sweep: startedSweep(draft.sweep, shown, equal) });
  const plan = planOf(started);
  const { delta } = writeDelta(baseDraft, started);
  const numbers = chosenPoints(plan, started.sweep).map(({ number }) => number);
  const record = newSweepRecord({
    id: sweepId,
    baseId: base.id,
    delta,
    startedAt: Date.now(),
    isStartedHere: true,
    width: startWidth,
    pointCount: numbers.length,
  });
  const points = new Map(plan.points.map((point) => [point.number, point]));
  sweepRunners(client, cache).of(projectId, jobId, record, {
    numbers,
    body: (number, attempt) => {
      const point = points.get(number);
      if (point === undefined) throw new Error(`The plan has no point ${number}.`);
      const context = { baseId: base.id, jobDescription: base.jobDescription, sweepId, attempt };
      return pointBody(started, plan, point, context);
    },
  });
  return { sweepId, search: { from: base.id, ...delta } };
}

import { useMemo } from 'react';
import { findListed } from '#domain/draft/schema/rules.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { estimateQueue, estimateRun, type RunEstimate } from '#domain/duration/estimate.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import { pastRuns, planOfDraft } from '#domain/duration/past-runs.ts';
import { gpuTotal } from '#domain/duration/run-times.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';

interface ExpectedDuration {
  readonly run: RunEstimate;
  readonly queue: TimeRange | null;
  /** Null where it runs on none, or nobody can say. */
  readonly gpus: Gpus | null;
}

interface Gpus {
  readonly total: number;
  /** '2 × 8 GPU'. */
  readonly words: string;
}

/** How long the draft is expected to run and to wait; null where too few versions are like it. */
export function useExpectedDuration(): ExpectedDuration | null {
  const { versionList, catalogue } = useWizard();
  const { specifications } = catalogue.lists;
  const { draft } = useCurrentDraft();
  const runs = useMemo(
    () => pastRuns(versionList.versions, specifications),
    [versionList.versions, specifications],
  );
  const estimate = useMemo(() => {
    const plan = planOfDraft(draft);
    const run = estimateRun(runs, plan);
    return run && { run, queue: estimateQueue(runs, plan) };
  }, [runs, draft]);
  return estimate && { ...estimate, gpus: gpusOf(draft, specifications) };
}

function gpusOf({ resources }: VersionDraft, specifications: Parameters<typeof pastRuns>[1]): Gpus | null {
  if (resources.pool !== 'public') return null;
  const specification = findListed(specifications, resources.publicPool.specId);
  const total = gpuTotal(specification, resources.workers);
  if (specification === undefined || total === null) return null;
  const workers = total / specification.gpuCount;
  const each = `${specification.gpuCount} GPU`;
  return { total, words: workers === 1 ? each : `${workers} × ${each}` };
}

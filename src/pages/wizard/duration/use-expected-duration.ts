import { useMemo } from 'react';
import { usePrices } from '#components/prices-context.ts';
import type { Specification } from '#domain/catalogue.ts';
import { findListed } from '#domain/draft/schema/rules.ts';
import { estimateQueue, estimateRun, type RunEstimate } from '#domain/duration/estimate.ts';
import type { TimeRange } from '#domain/duration/interval.ts';
import { pastRuns, planOf, planOfDraft } from '#domain/duration/past-runs.ts';
import { type Prices, priceOf } from '#domain/duration/prices.ts';
import { type NoEstimate, whyNoEstimate } from '#domain/duration/why-no-estimate.ts';
import { gpuTotal } from '#domain/version/run-times.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';

interface ExpectedDuration {
  readonly run: RunEstimate;
  readonly queue: TimeRange | null;
  /** Null where it runs on none, or nobody can say. */
  readonly gpus: Gpus | null;
  /** Of all workers; null where the operator of the page has given no price. */
  readonly cost: Cost | null;
}

interface Gpus {
  readonly total: number;
  /** '2 × 8 GPU'. */
  readonly words: string;
}

interface Cost {
  readonly perHour: number;
  readonly currency: string;
}

/** How long the draft is expected to run and to wait, or why nobody can say; null where nobody could of the base version either. */
export function useExpectedDuration(): ExpectedDuration | NoEstimate | null {
  const { versionList, catalogue, base } = useWizard();
  const { specifications } = catalogue.lists;
  const { draft } = useCurrentDraft();
  const prices = usePrices();
  const runs = useMemo(
    () => pastRuns(versionList.versions, specifications),
    [versionList.versions, specifications],
  );
  const estimate = useMemo(() => {
    const plan = planOfDraft(draft);
    const run = estimateRun(runs, plan);
    if (run !== null) return { run, queue: estimateQueue(runs, plan) };
    const wasKnown = estimateRun(runs, planOf(base.configuration, specifications)) !== null;
    return wasKnown ? whyNoEstimate(runs, plan) : null;
  }, [runs, draft, base.configuration, specifications]);
  if (estimate === null || typeof estimate === 'string') return estimate;
  const { pool, publicPool, workers } = draft.resources;
  const specification = pool === 'public' ? findListed(specifications, publicPool.specId) : undefined;
  return {
    ...estimate,
    gpus: specification ? gpusOf(specification, workers) : null,
    cost: specification && prices ? costOf(prices, specification, workers) : null,
  };
}

function gpusOf(specification: Specification, workers: string): Gpus | null {
  const total = gpuTotal(specification, workers);
  if (total === null) return null;
  const each = `${specification.gpuCount} GPU`;
  return { total, words: total === specification.gpuCount ? each : `${workers.trim()} × ${each}` };
}

function costOf(prices: Prices, { code }: Specification, workers: string): Cost | null {
  const price = priceOf(prices, code);
  const count = Number(workers);
  return price === null || !(count > 0) ? null : { perHour: price * count, currency: prices.currency };
}

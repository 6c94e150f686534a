import { useMemo } from 'react';
import { usePrices } from '#components/prices-context.ts';
import { type PastRun, pastRuns, planOf, planOfDraft } from '#domain/duration/past-runs.ts';
import { type NoEstimate, whyNoEstimate } from '#domain/duration/why-no-estimate.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import {
  type Cost,
  chosenSpecification,
  costOf,
  expectedTimes,
  type Gpus,
  gpusOf,
  type RunTimes,
} from './expected-duration.ts';

interface ExpectedDuration extends RunTimes {
  /** Null if it runs on no GPU, or if unknown. */
  readonly gpus: Gpus | null;
  /** Of all workers; null if the operator of the page has given no price. */
  readonly cost: Cost | null;
}

/** The versions of the job that help to estimate the next one. */
export function usePastRuns(): readonly PastRun[] {
  const { versionList, catalogue } = useWizard();
  const { specifications } = catalogue.lists;
  return useMemo(
    () => pastRuns(versionList.versions, specifications),
    [versionList.versions, specifications],
  );
}

/** How long the draft is expected to run and to wait, or why there is no estimate; null if there was none for the base version either. */
export function useExpectedDuration(): ExpectedDuration | NoEstimate | null {
  const { catalogue, base } = useWizard();
  const { specifications } = catalogue.lists;
  const { draft } = useCurrentDraft();
  const prices = usePrices();
  const runs = usePastRuns();
  const estimate = useMemo(() => {
    const plan = planOfDraft(draft);
    const times = expectedTimes(runs, plan);
    if (times !== null) return times;
    const wasKnown = expectedTimes(runs, planOf(base.configuration, specifications)) !== null;
    return wasKnown ? whyNoEstimate(runs, plan) : null;
  }, [runs, draft, base.configuration, specifications]);
  if (estimate === null || typeof estimate === 'string') return estimate;
  const { workers } = draft.resources;
  const specification = chosenSpecification(draft, specifications);
  return {
    ...estimate,
    gpus: specification ? gpusOf(specification, workers) : null,
    cost: specification && prices ? costOf(prices, specification, workers) : null,
  };
}

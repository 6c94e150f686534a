import { useMemo } from 'react';
import { usePrices } from '#components/prices-context.ts';
import { type PastRun, pastRuns, planOfDraft } from '#domain/duration/past-runs.ts';
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
  /** Null where it runs on none, or nobody can say. */
  readonly gpus: Gpus | null;
  /** Of all workers; null where the operator of the page has given no price. */
  readonly cost: Cost | null;
}

/** The versions of the job, as far as they say how long the next one takes. */
export function usePastRuns(): readonly PastRun[] {
  const { versionList, catalogue } = useWizard();
  const { specifications } = catalogue.lists;
  return useMemo(
    () => pastRuns(versionList.versions, specifications),
    [versionList.versions, specifications],
  );
}

/** How long the draft is expected to run and to wait; null where too few versions are like it. */
export function useExpectedDuration(): ExpectedDuration | null {
  const { specifications } = useWizard().catalogue.lists;
  const { draft } = useCurrentDraft();
  const prices = usePrices();
  const runs = usePastRuns();
  const estimate = useMemo(() => expectedTimes(runs, planOfDraft(draft)), [runs, draft]);
  if (estimate === null) return null;
  const { workers } = draft.resources;
  const specification = chosenSpecification(draft, specifications);
  return {
    ...estimate,
    gpus: specification ? gpusOf(specification, workers) : null,
    cost: specification && prices ? costOf(prices, specification, workers) : null,
  };
}

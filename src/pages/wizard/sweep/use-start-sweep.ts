import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useClient } from '#api/api-context.tsx';
import { useCurrentDraftStore } from '#pages/wizard/current-draft.ts';
import { useWizardNavigation } from '#pages/wizard/use-wizard-navigation.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { loadSweep } from './sweep-parts.ts';

/** Of the plan in the form: whether it can be started, and its start. */
interface StartSweep {
  readonly isSweep: () => boolean;
  readonly hasErrors: () => Promise<boolean>;
  /** Hands the plan to its runner, and opens the page that follows it. */
  readonly startSweep: () => Promise<void>;
}

export function useStartSweep(): StartSweep {
  const facts = useWizard();
  const { projectId, jobId, session } = facts;
  const form = useCurrentDraftStore();
  const client = useClient();
  const cache = useQueryClient();
  const { openSweep } = useWizardNavigation(projectId, jobId);
  const isStarting = useRef(false);
  const read = () => form.read().draft;
  return {
    isSweep: () => read().sweep.varied.length > 0,
    hasErrors: async () => {
      const { currentPlan, planErrors, planFacts } = await loadSweep();
      return planErrors(currentPlan(read(), facts.versionList.versions), planFacts(facts)).length > 0;
    },
    startSweep: async () => {
      // A second press while the first is being processed is ignored.
      if (isStarting.current) return;
      isStarting.current = true;
      try {
        const { startPlan, sweepIdOf } = await loadSweep();
        const { sweepId, search } = startPlan(read(), sweepIdOf(form), facts, { client, cache });
        session.draftStore.finish();
        await openSweep(sweepId, search);
      } finally {
        isStarting.current = false;
      }
    },
  };
}

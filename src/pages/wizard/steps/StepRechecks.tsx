import { useEffect, useRef } from 'react';
import type { DraftStep } from '#domain/draft/steps.ts';
import { useCurrentDraft } from '#pages/wizard/current-draft.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';

// Checking a thousand rows takes a while: better once, when the fingers rest.
const manyParameters = 100;
const pause = 250;

/** Checks a step again with each change, once it has been checked. The form library does so only after its own submit, which the wizard does not use. */
export function StepRechecks({ steps }: { readonly steps: ReadonlySet<DraftStep> }) {
  const { trigger } = useDraftForm();
  const { draft } = useCurrentDraft();
  const latest = useRef(draft);

  useEffect(() => {
    if (latest.current === draft) return;
    latest.current = draft;
    if (steps.size === 0) return;
    const delay = draft.code.parameters.length > manyParameters ? pause : 0;
    const timer = setTimeout(() => void trigger(), delay);
    return () => clearTimeout(timer);
  }, [draft, steps, trigger]);

  return null;
}

import { useEffect, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { type DraftStep, draftSteps, type Step } from '#domain/steps.ts';
import { useDraftForm } from './wizard-context.ts';

/** Where an error summary stands; each failed press counts the attempt up, so that it takes the focus again. */
export interface SummaryPlace {
  readonly step: Step;
  readonly attempt: number;
}

interface StepChecks {
  readonly summary: SummaryPlace;
  readonly showSummary: (step: Step) => void;
  /** Validates steps, and from then on with each change; the first that fails, or undefined. */
  readonly firstInvalid: (steps: readonly DraftStep[]) => Promise<DraftStep | undefined>;
}

/** Nobody is told off while typing: a step is checked from its first Next on. */
export function useStepChecks(): StepChecks {
  const { control, trigger } = useDraftForm();
  const [checked, setChecked] = useState<readonly DraftStep[]>([]);
  const [summary, setSummary] = useState<SummaryPlace>({ step: 'code', attempt: 0 });
  const values = useWatch({ control });
  const latest = useRef(values);

  // The form re-validates by itself only after a submit of its own, which the wizard has not.
  useEffect(() => {
    if (latest.current === values) return;
    latest.current = values;
    if (checked.length > 0) void trigger([...checked]);
  }, [values, checked, trigger]);

  const firstInvalid = async (steps: readonly DraftStep[]) => {
    setChecked((before) => draftSteps.filter((step) => before.includes(step) || steps.includes(step)));
    const failed: DraftStep[] = [];
    for (const step of steps) if (!(await trigger(step))) failed.push(step);
    return failed[0];
  };

  const showSummary = (step: Step) => setSummary(({ attempt }) => ({ step, attempt: attempt + 1 }));

  return { summary, showSummary, firstInvalid };
}

import { type RefObject, useEffect, useRef } from 'react';
import type { Step } from '#domain/draft/steps.ts';
import { parameterPath } from '#pages/wizard/parameters/row-actions.ts';
import { fieldId, focusField } from '#ui/field/field-id.ts';

/** The path of a field, or 'summary', which takes the focus by itself. */
type FocusTarget = string;

interface StepFocus {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** At the first parameter's value, or at the heading. */
  readonly focusStart: () => void;
  /** Where the focus goes now, or when the step that is being opened is there. */
  readonly focusNext: (target: FocusTarget) => void;
}

/**
 * A re-run starts at the first parameter's value; after that, each step at its heading unless something else is asked for.
 * @param isAsking something above the fields waits for an answer, and is not to be passed over
 */
export function useStepFocus(step: Step, isAsking: () => boolean): StepFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef<FocusTarget>(undefined);
  const shown = useRef<Step>(undefined);

  useEffect(() => {
    if (shown.current === step) return;
    const isFirst = shown.current === undefined;
    shown.current = step;
    const target = asked.current;
    asked.current = undefined;
    if (target === 'summary' || (target !== undefined && focusField(target))) return;
    const isReRun = isFirst && !isAsking();
    if (!isReRun || !selectFirstValue()) heading.current?.focus();
  }, [step, isAsking]);

  const focusStart = () => {
    if (!selectFirstValue()) heading.current?.focus();
  };

  const focusNext = (target: FocusTarget) => {
    if (target === 'summary' || !focusField(target)) asked.current = target;
  };

  return { heading, focusStart, focusNext };
}

function selectFirstValue(): boolean {
  const field = document.getElementById(fieldId(parameterPath(0, 'value')));
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  field.focus();
  field.select();
  return true;
}

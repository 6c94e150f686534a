import { type ClipboardEvent, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { useFormState } from 'react-hook-form';
import { stopVarying, vary } from '#domain/sweep/change-plan.ts';
import { type MeantValues, meantValues } from '#domain/sweep/meant-values.ts';
import { readValues, type ValueList } from '#domain/sweep/value-list.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { fieldId, focusField } from '#ui/field/field-id.ts';
import { takeFocus } from '../asked-focus.ts';
import { plainPath, valuesPath } from '../sweep-steps.ts';
import { useChangeSweep } from '../use-change-sweep.ts';
import { useVaried } from '../use-varied.ts';

interface Values {
  readonly path: string;
  readonly text: string;
  readonly list: ValueList;
  readonly error: string | undefined;
  /** What a single value is perhaps meant as. */
  readonly meant: MeantValues | undefined;
  readonly onMeant: () => void;
  readonly onType: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onStop: () => void;
}

/** The values of what is varied at a place of the plan. */
export function useValues(place: number): Values {
  const { control, getValues } = useDraftForm();
  const { path, values: text } = useVaried()[place] ?? { path: '', values: '' };
  const { errors } = useFormState({ control, name: 'sweep' });
  const change = useChangeSweep();
  const field = valuesPath(place);
  const onType = (typed: string) => change((draft) => vary(draft, path, typed));
  const meant = meantValues(text);

  useLayoutEffect(() => {
    if (!takeFocus(field)) return;
    const input = document.getElementById(fieldId(field));
    input?.focus();
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
  }, [field]);

  return {
    path,
    text,
    list: readValues(text),
    error: errors.sweep?.varied?.[place]?.values?.message,
    meant,
    onMeant: () => {
      if (meant !== undefined) onType(meant.text);
      focusField(field);
    },
    onType,
    // A field takes one line: a column of a spreadsheet would lose its line ends, and be one value.
    onPaste: (event) => {
      const pasted = event.clipboardData.getData('text/plain').trim();
      const input = event.target;
      if (!/[\n\t]/.test(pasted) || !(input instanceof HTMLInputElement)) return;
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = input;
      const line = pasted.split(/\s*[\n\t]\s*/).join(', ');
      onType(value.slice(0, selectionStart ?? 0) + line + value.slice(selectionEnd ?? value.length));
    },
    onStop: () => {
      // The field with the one value is there at once, and takes the focus of the button that has gone.
      flushSync(() => change((draft) => stopVarying(draft, path)));
      focusField(plainPath(getValues(), path));
    },
  };
}

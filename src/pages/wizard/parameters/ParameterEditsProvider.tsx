import { type ReactNode, startTransition, useCallback, useMemo, useState } from 'react';
import { type ParameterHistory, withEdit, withoutEdit } from '#domain/parameters/history.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { ParameterEditsContextProvider } from './parameter-edits.ts';

/** Remembers the edits of the parameter list, whichever part of the page makes them, as long as the form is there. */
export function ParameterEditsProvider({ children }: { readonly children: ReactNode }) {
  const { getValues, setValue } = useDraftForm();
  const [history, setHistory] = useState<ParameterHistory>([]);
  const last = history.at(-1);

  const edit = useCallback(
    (words: string, after: readonly Parameter[]) => {
      const change = { words, before: copyOf(getValues('code.parameters')), after: copyOf(after) };
      setValue('code.parameters', copyOf(after), { shouldDirty: true });
      setHistory((edits) => withEdit(edits, change));
    },
    [getValues, setValue],
  );

  const undo = useCallback(() => {
    if (last === undefined) return;
    // At once, so that a second press takes the edit before; the rows follow, however many they are.
    setHistory((edits) => edits.slice(0, -1));
    const parameters = withoutEdit(last, getValues('code.parameters'));
    startTransition(() => setValue('code.parameters', parameters, { shouldDirty: true }));
  }, [last, getValues, setValue]);

  const count = history.length;
  const edits = useMemo(() => ({ last, count, edit, undo }), [last, count, edit, undo]);
  return <ParameterEditsContextProvider value={edits}>{children}</ParameterEditsContextProvider>;
}

/** The form changes its rows in place. */
const copyOf = (parameters: readonly Parameter[]): Parameter[] => parameters.map((row) => ({ ...row }));

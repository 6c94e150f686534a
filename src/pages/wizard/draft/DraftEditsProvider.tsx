import { type ReactNode, startTransition, useCallback, useMemo, useState } from 'react';
import {
  type DraftEdit,
  type EditHistory,
  type EditSource,
  takenBack,
  withEdit,
  withoutEdit,
  withoutEntry,
} from '#domain/draft/edit-history.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { sweepAfterEdit } from '#domain/sweep/parameter-edits.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { type DraftEdits, DraftEditsContextProvider } from './draft-edits.ts';

/** Keeps the edits of the draft, from any part of the page, as long as the form is mounted. */
export function DraftEditsProvider({ children }: { readonly children: ReactNode }) {
  const { getValues, setValue, reset } = useDraftForm();
  const [history, setHistory] = useState<EditHistory>([]);

  const show = useCallback(
    (source: EditSource, draft: VersionDraft) => {
      // With a thousand rows, the rest of the form is better left alone.
      if (source !== 'parameters') return reset(draft, { keepDefaultValues: true, keepErrors: true });
      setValue('code.parameters', draft.code.parameters, { shouldDirty: true });
      if (JSON.stringify(getValues('sweep')) !== JSON.stringify(draft.sweep))
        setValue('sweep', draft.sweep, { shouldDirty: true });
    },
    [getValues, setValue, reset],
  );

  const edit = useCallback<DraftEdits['edit']>(
    (source, words, change) => {
      // The form changes its values in place.
      const before = structuredClone(getValues());
      const after = structuredClone(change(before));
      show(source, after);
      setHistory((edits) => withEdit(edits, { source, words, before, after }));
    },
    [getValues, show],
  );

  const editParameters = useCallback<DraftEdits['editParameters']>(
    (words, after) =>
      edit('parameters', words, ({ code, sweep, ...rest }) => ({
        ...rest,
        sweep: sweepAfterEdit(sweep, code.parameters, after),
        code: { ...code, parameters: [...after] },
      })),
    [edit],
  );

  const undo = useCallback(
    (taken: DraftEdit) => {
      // At once, so that a second press takes the edit before; the fields follow, however many they are.
      setHistory((edits) => takenBack(edits, taken));
      const draft = withoutEdit(taken, structuredClone(getValues()));
      startTransition(() => show(taken.source, draft));
    },
    [getValues, show],
  );

  const keep = useCallback((kept: DraftEdit) => setHistory((edits) => withoutEntry(edits, kept)), []);

  const edits = useMemo(
    () => ({ history, edit, editParameters, undo, keep }),
    [history, edit, editParameters, undo, keep],
  );
  return <DraftEditsContextProvider value={edits}>{children}</DraftEditsContextProvider>;
}

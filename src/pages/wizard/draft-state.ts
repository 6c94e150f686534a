import { createContext, use, useDeferredValue, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';

/** The draft and what it changes from the base version. */
export interface DraftState {
  readonly draft: VersionDraft;
  readonly changes: readonly Change[];
}

interface DraftStateStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => DraftState;
}

/** Compares the form with the base version, once for each change, whoever asks. */
export function createDraftState(
  form: UseFormReturn<VersionDraft>,
  baseDraft: VersionDraft,
): DraftStateStore {
  const listeners = new Set<() => void>();
  let state: DraftState | undefined;
  let stop = () => {};

  const begin = () =>
    form.subscribe({
      formState: { values: true },
      callback: () => {
        state = undefined;
        for (const listener of listeners) listener();
      },
    });

  return {
    subscribe: (listener) => {
      if (listeners.size === 0) stop = begin();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    read: () => {
      if (state === undefined) {
        // The form changes its values in place.
        const draft = { ...form.getValues() };
        state = { draft, changes: draftChanges(baseDraft, draft) };
      }
      return state;
    },
  };
}

// A store, since React looks for the readers of a changed context in every row of a long list.
const DraftStateContext = createContext<DraftStateStore | undefined>(undefined);
export const DraftStateProvider = DraftStateContext.Provider;

/** For what only shows the draft: a keystroke is not kept waiting for it. */
export const useDraftState = (): DraftState => useDraftPart((state) => state);

/** For what shows less than all of it: nothing is rendered while that stays the same. */
export function useDraftPart<Part extends DraftState | number | string>(
  select: (state: DraftState) => Part,
): Part {
  const store = use(DraftStateContext);
  if (store === undefined) throw new Error('The state of the draft is used outside the wizard.');
  return useDeferredValue(useSyncExternalStore(store.subscribe, () => select(store.read())));
}

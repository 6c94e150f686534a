import { createContext, use, useDeferredValue, useSyncExternalStore } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Change, draftChanges } from '#domain/draft/diff.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Finding } from '#domain/preflight/finding.ts';
import { type PreflightFacts, preflight } from '#domain/preflight/preflight.ts';
import { withVaried } from '#domain/sweep/varied-changes.ts';
import { type DraftIssue, draftIssues } from '#pages/wizard/steps/draft-issues.ts';

/** The draft, what it changes from the base version, and what the form has found in it. */
export interface CurrentDraft {
  readonly draft: VersionDraft;
  /** What is varied is among them. */
  readonly changes: readonly Change[];
  readonly issues: readonly DraftIssue[];
}

type Surroundings = Omit<PreflightFacts, 'draft' | 'baseDraft'>;

interface CurrentDraftStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => CurrentDraft;
  readonly findings: (draft: VersionDraft, surroundings: Surroundings) => readonly Finding[];
}

/** Works out what follows from the form, once for each change, whoever asks. */
export function createCurrentDraft(
  form: UseFormReturn<VersionDraft>,
  baseDraft: VersionDraft,
): CurrentDraftStore {
  const listeners = new Set<() => void>();
  let compared: Pick<CurrentDraft, 'draft' | 'changes'> | undefined;
  let issues: readonly DraftIssue[] = [];
  let state: CurrentDraft | undefined;
  let checked: { readonly facts: PreflightFacts; readonly findings: readonly Finding[] } | undefined;
  let stop = () => {};

  const change = () => {
    state = undefined;
    for (const listener of listeners) listener();
  };

  const begin = () => {
    const stopValues = form.subscribe({
      formState: { values: true },
      callback: () => {
        compared = undefined;
        change();
      },
    });
    // Apart from the values: what was checked has not changed by it, and is not to be checked again.
    const stopErrors = form.subscribe({
      formState: { errors: true },
      callback: ({ errors = {} }) => {
        issues = draftIssues(errors, form.getValues('sweep'));
        change();
      },
    });
    return () => {
      stopValues();
      stopErrors();
    };
  };

  const compare = () => {
    // The form changes its values in place.
    const draft = { ...form.getValues() };
    return { draft, changes: withVaried(draftChanges(baseDraft, draft), baseDraft, draft.sweep) };
  };

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
      compared ??= compare();
      state ??= { ...compared, issues };
      return state;
    },
    findings: (draft, { catalogue, versions, now }) => {
      const { facts } = checked ?? {};
      if (
        checked === undefined ||
        facts?.draft !== draft ||
        facts.catalogue !== catalogue ||
        facts.versions !== versions
      ) {
        const asked = { draft, baseDraft, catalogue, versions, now };
        checked = { facts: asked, findings: preflight(asked) };
      }
      return checked.findings;
    },
  };
}

// A store, since React looks for the readers of a changed context in every row of a long list.
const CurrentDraftContext = createContext<CurrentDraftStore | undefined>(undefined);
export const CurrentDraftProvider = CurrentDraftContext.Provider;

export function useCurrentDraftStore(): CurrentDraftStore {
  const store = use(CurrentDraftContext);
  if (store === undefined) throw new Error('The state of the draft is used outside the wizard.');
  return store;
}

/** For what only shows the draft: a keystroke is not kept waiting for it. */
export const useCurrentDraft = (): CurrentDraft => useCurrentDraftPart((state) => state);

/** For what shows less than all of it: nothing is rendered while that stays the same. */
export const useCurrentDraftPart = <Part>(select: (state: CurrentDraft) => Part): Part =>
  useDeferredValue(usePresentPart(select));

/** For parts that must be up to date right after a press, such as the error summary. */
export function usePresentPart<Part>(select: (state: CurrentDraft) => Part): Part {
  const store = useCurrentDraftStore();
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}

/** Several versions are made of the draft. */
export const useIsSweep = (): boolean => useCurrentDraftPart(({ draft }) => draft.sweep.varied.length > 0);

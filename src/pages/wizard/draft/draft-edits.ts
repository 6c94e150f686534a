import { createContext, use } from 'react';
import { type DraftEdit, type EditHistory, type EditSource, editsOf } from '#domain/draft/edit-history.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';

export interface DraftEdits {
  readonly history: EditHistory;
  /** Changes the form, as one edit that can be taken back. */
  readonly edit: (source: EditSource, words: string, change: (present: VersionDraft) => VersionDraft) => void;
  readonly editParameters: (words: string, after: readonly Parameter[]) => void;
  /** Takes an edit back; what was typed or edited since stays. */
  readonly undo: (edit: DraftEdit) => void;
  /** The edit stays, and is no longer offered to be taken back. */
  readonly keep: (edit: DraftEdit) => void;
}

const DraftEditsContext = createContext<DraftEdits | undefined>(undefined);
export const DraftEditsContextProvider = DraftEditsContext.Provider;

export function useDraftEdits(): DraftEdits {
  const edits = use(DraftEditsContext);
  if (edits === undefined) throw new Error('useDraftEdits is used outside the wizard.');
  return edits;
}

interface LastEdit {
  /** What Undo would take back. */
  readonly last: DraftEdit | undefined;
  /** How many edits can be taken back, one after the other. */
  readonly count: number;
}

export function useLastEdit(source: EditSource): LastEdit {
  const edits = editsOf(useDraftEdits().history, source);
  return { last: edits.at(-1), count: edits.length };
}

import { createContext, use } from 'react';
import type { ParameterEdit } from '#domain/parameters/history.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';

export interface ParameterEdits {
  /** What Undo would take back. */
  readonly last: ParameterEdit | undefined;
  /** How many edits can be taken back, one after the other. */
  readonly count: number;
  /** Replaces the list, as one edit that can be taken back. */
  readonly edit: (words: string, after: readonly Parameter[]) => void;
  readonly undo: () => void;
}

const ParameterEditsContext = createContext<ParameterEdits | undefined>(undefined);
export const ParameterEditsContextProvider = ParameterEditsContext.Provider;

export function useParameterEdits(): ParameterEdits {
  const edits = use(ParameterEditsContext);
  if (edits === undefined) throw new Error('useParameterEdits is used outside the wizard.');
  return edits;
}

import type { Parameter } from './parameter.ts';
import { withParameterChanges } from './rebase.ts';

type Parameters = readonly Parameter[];

/** One edit of the list as a whole, which can be taken back. */
export interface ParameterEdit {
  /** What was done, as a sentence: 'learning_rate removed.' */
  readonly words: string;
  readonly before: Parameters;
  readonly after: Parameters;
}

/** The last edit comes last. */
export type ParameterHistory = readonly ParameterEdit[];

const mostEdits = 50;

export const withEdit = (history: ParameterHistory, edit: ParameterEdit): ParameterHistory =>
  [...history, edit].slice(-mostEdits);

/** The list without that edit; what was typed since stays. */
export function withoutEdit({ before, after }: ParameterEdit, present: Parameters): Parameter[] {
  const isAsAfter =
    present.length === after.length &&
    present.every(({ name, value }, index) => after[index]?.name === name && after[index]?.value === value);
  return isAsAfter ? before.map((row) => ({ ...row })) : withParameterChanges(after, present, before);
}

import { rebaseDraft } from './rebase.ts';
import type { VersionDraft } from './shape.ts';

/** What made an edit; its message and its Undo are shown there. */
export type EditSource = 'parameters' | 'import' | 'preflight';

/** An edit of more than one field, which can be undone. */
export interface DraftEdit {
  readonly source: EditSource;
  /** What was done, as a sentence: 'learning_rate removed.' */
  readonly words: string;
  readonly before: VersionDraft;
  readonly after: VersionDraft;
}

/** The last edit comes last. */
export type EditHistory = readonly DraftEdit[];

const maxEdits = 50;

export const withEdit = (history: EditHistory, edit: DraftEdit): EditHistory =>
  [...history, edit].slice(-maxEdits);

export const editsOf = (history: EditHistory, source: EditSource): EditHistory =>
  history.filter((edit) => edit.source === source);

/** The history without an edit, which stays in the draft and can no longer be undone. */
export const withoutEntry = (history: EditHistory, edit: DraftEdit): EditHistory =>
  history.filter((other) => other !== edit);

/** The draft without the edit: what was typed or edited since then stays. */
export const withoutEdit = ({ before, after }: DraftEdit, present: VersionDraft): VersionDraft =>
  rebaseDraft(after, present, before);

/** The history after the edit was undone: later edits then apply to the draft from before it. */
export function takenBack(history: EditHistory, edit: DraftEdit): EditHistory {
  const place = history.indexOf(edit);
  if (place === -1) return history;
  const later = history.slice(place + 1).map((other) => ({
    ...other,
    before: withoutEdit(edit, other.before),
    after: withoutEdit(edit, other.after),
  }));
  return [...history.slice(0, place), ...later];
}

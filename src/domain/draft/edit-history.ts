import { rebaseDraft } from './rebase.ts';
import type { VersionDraft } from './shape.ts';

/** What made an edit: there stand its words and the way back. */
export type EditSource = 'parameters' | 'import' | 'preflight';

/** One edit of more than a field, which can be taken back. */
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

/** The edit stays as it is, and can no longer be taken back. */
export const withoutEntry = (history: EditHistory, edit: DraftEdit): EditHistory =>
  history.filter((other) => other !== edit);

/** The draft without that edit: what was typed or edited since stays. */
export const withoutEdit = ({ before, after }: DraftEdit, present: VersionDraft): VersionDraft =>
  rebaseDraft(after, present, before);

/** The history after that edit was taken back: later ones then stand on top of what was before it. */
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

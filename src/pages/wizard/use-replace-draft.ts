import type { VersionDraft } from '#domain/version-draft.ts';
import { useDraftForm } from './wizard-context.ts';

/** Puts a whole draft into the form, as one edit. */
export function useReplaceDraft(): (draft: VersionDraft) => void {
  const { reset } = useDraftForm();
  return (draft) => reset(draft, { keepDefaultValues: true, keepErrors: true });
}

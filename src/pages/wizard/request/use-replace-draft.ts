import type { VersionDraft } from '#domain/draft/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';

/** Puts a whole draft into the form, as one edit. */
export function useReplaceDraft(): (draft: VersionDraft) => void {
  const { reset } = useDraftForm();
  return (draft) => reset(draft, { keepDefaultValues: true, keepErrors: true });
}

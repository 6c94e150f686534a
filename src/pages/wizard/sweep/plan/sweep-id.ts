import { newSweepId } from '#domain/sweep/sweep-folder.ts';
import { useCurrentDraftStore } from '#pages/wizard/current-draft.ts';

const ids = new WeakMap<object, string>();

/** The id that the sweep of this form gets; its folders are shown before it is started. */
export function useSweepId(): string {
  const form = useCurrentDraftStore();
  const id = ids.get(form) ?? newSweepId();
  ids.set(form, id);
  return id;
}

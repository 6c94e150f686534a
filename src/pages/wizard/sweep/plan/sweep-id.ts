import { newSweepId } from '#domain/sweep/sweep-folder.ts';
import { useCurrentDraftStore } from '#pages/wizard/current-draft.ts';

const ids = new WeakMap<object, string>();

/** The id that the sweep of a form gets; its folders are shown before it is started. */
export function sweepIdOf(form: object): string {
  const id = ids.get(form) ?? newSweepId();
  ids.set(form, id);
  return id;
}

export const useSweepId = (): string => sweepIdOf(useCurrentDraftStore());

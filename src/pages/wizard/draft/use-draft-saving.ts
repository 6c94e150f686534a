import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Step } from '#domain/draft/steps.ts';
import { isSameDraft } from '#domain/draft/stored.ts';
import type { VersionDetail } from '#domain/version/training-version.ts';
import type { Start } from '#pages/wizard/base/use-wizard-session.ts';
import type { DraftStore, Loss } from './draft-store.ts';

const pause = 400;

interface Shown {
  readonly step: Step;
  readonly base: VersionDetail;
  readonly baseDraft: VersionDraft;
  /** What the form was filled with. */
  readonly start: Start;
  /** The form as the address requested it; later sessions also carry the user's edits. */
  readonly isFirst: boolean;
}

/** Saves the form as it is edited. Returns how to save it now, and what would be lost even so. */
export function useDraftSaving(
  draftStore: DraftStore,
  form: UseFormReturn<VersionDraft>,
  { step, base, baseDraft, start, isFirst }: Shown,
): () => Loss {
  const keep = (): Loss => {
    const draft = form.getValues();
    // What a link says is in the link, and needs no draft.
    if (isFirst && !draftStore.isHolding() && isSameDraft(draft, start.draft)) return { kind: 'nothing' };
    return draftStore.save({
      baseId: base.id,
      baseName: base.name,
      baseDraft,
      step,
      draft,
      lost: start.lost,
    });
  };
  const save = useEffectEvent(() => void keep());
  const begin = useEffectEvent(() => {
    if (isFirst) draftStore.begin({ baseId: base.id, draft: start.draft });
    else save();
  });
  const saveStep = useEffectEvent((_step: Step) => {
    if (draftStore.isHolding()) save();
  });

  // Before the browser paints, so that no offer is seen of what the form shows anyway.
  useLayoutEffect(() => begin(), []);

  useEffect(() => saveStep(step), [step]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const saveNow = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      save();
    };
    const stopWatching = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(saveNow, pause);
      },
    });
    window.addEventListener('pagehide', saveNow);
    return () => {
      saveNow();
      stopWatching();
      window.removeEventListener('pagehide', saveNow);
    };
  }, [form]);

  return keep;
}

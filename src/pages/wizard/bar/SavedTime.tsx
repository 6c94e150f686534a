import { useSyncExternalStore } from 'react';
import { useMinute } from '#components/use-now.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { formatAge, formatDateTime } from '#util/format.ts';

/** When the draft was saved. It is there to be looked up, and is not announced. */
export function SavedTime() {
  const { draftStore } = useWizard().session;
  const savedAt = useSyncExternalStore(draftStore.subscribe, () => draftStore.read().savedAt);
  return savedAt === undefined ? null : <Saved at={savedAt} />;
}

function Saved({ at }: { readonly at: number }) {
  // In whole minutes: what counts the seconds draws the eye.
  const minutes = Math.max(0, Math.floor((useMinute() - at) / 60_000));
  return <small title={formatDateTime(at)}>Draft saved {formatAge(minutes * 60_000)}</small>;
}

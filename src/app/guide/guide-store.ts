import { useSyncExternalStore } from 'react';
import { localStore, tabStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

const changed = 'nextrun-guide';

/** Shown in this tab; else offered, until it was skipped or ended in this browser. */
export type GuidePresence = 'shown' | 'offered' | 'none';

const readPresence = (): GuidePresence =>
  readGuide() !== null ? 'shown' : localStore.get(storageNames.guide) === null ? 'offered' : 'none';

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

export const useGuidePresence = (): GuidePresence => useSyncExternalStore(subscribe, readPresence);

/** Where the guide is in this tab, as text; null if it is not shown. */
export const readGuide = (): string | null => tabStore.get(storageNames.guideStop);

export const useGuideText = (): string | null => useSyncExternalStore(subscribe, readGuide);

export function keepGuide(text: string): void {
  tabStore.set(storageNames.guideStop, text);
  window.dispatchEvent(new Event(changed));
}

/** It is not offered again. */
export function endGuide(): void {
  tabStore.remove(storageNames.guideStop);
  localStore.set(storageNames.guide, 'ended');
  window.dispatchEvent(new Event(changed));
}

import { useState } from 'react';
import { tabStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';

/** Which tab of a card is open; a reload opens the same one again. */
export function useKeptTab<Tab extends string>(
  card: string,
  tabs: readonly [Tab, ...Tab[]],
): readonly [Tab, (tab: Tab) => void] {
  const key = storageNames.openTab(card);
  const [open, setOpen] = useState(() => {
    const kept = tabStore.get(key);
    return tabs.find((tab) => tab === kept) ?? tabs[0];
  });
  return [
    open,
    (tab) => {
      setOpen(tab);
      tabStore.set(key, tab);
    },
  ];
}

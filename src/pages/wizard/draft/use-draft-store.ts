import { useEffect, useState } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { localStore, tabStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { createDraftTabs } from './draft-tabs.ts';

/** The mark is gone as soon as the wizard is left in the page, so that only a reload finds it. */
const tabMarkOf = (key: string) => ({
  isReloaded:
    performance.getEntriesByType('navigation').some((entry) => isReload(entry)) &&
    tabStore.get(storageNames.tabDraft) === key,
  set: () => void tabStore.set(storageNames.tabDraft, key),
  clear: () => tabStore.remove(storageNames.tabDraft),
});

const isReload = (entry: PerformanceEntry): boolean =>
  entry instanceof PerformanceNavigationTiming && entry.type === 'reload';

/** The store of the job's one draft in this browser. */
export function useDraftStore(projectId: ProjectId, jobId: JobId): DraftStore {
  const [{ draftStore, tabs, tabMark }] = useState(() => {
    const key = storageNames.draft(projectId, jobId);
    const tabs = createDraftTabs(key);
    const tabMark = tabMarkOf(key);
    const draftStore = createDraftStore({
      key,
      storage: localStore,
      now: Date.now,
      tell: tabs.tell,
      tabMark,
    });
    return { draftStore, tabs, tabMark };
  });
  useEffect(() => {
    const stop = tabs.listen(draftStore.receive);
    const leave = () => tabs.tell('gone');
    // Also after the browser has brought the page back from its cache.
    const enter = () => {
      if (!draftStore.isHolding()) return;
      tabs.tell('open');
      tabMark.set();
    };
    enter();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', enter);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', enter);
      tabMark.clear();
      stop();
    };
  }, [draftStore, tabs, tabMark]);
  return draftStore;
}

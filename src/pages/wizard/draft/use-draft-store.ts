import { useEffect, useState } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { localStore } from '#util/local-store.ts';
import { storageNames } from '#util/storage-names.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { createDraftTabs } from './draft-tabs.ts';

/** The store of the job's one draft in this browser. */
export function useDraftStore(projectId: ProjectId, jobId: JobId): DraftStore {
  const [{ draftStore, tabs }] = useState(() => {
    const key = storageNames.draft(projectId, jobId);
    const tabs = createDraftTabs(key);
    const draftStore = createDraftStore({
      key,
      storage: localStore,
      now: Date.now,
      tell: tabs.tell,
    });
    return { draftStore, tabs };
  });
  useEffect(() => {
    const stop = tabs.listen(draftStore.receive);
    const leave = () => tabs.tell('gone');
    // Also after the browser has brought the page back from its cache.
    const enter = () => {
      if (draftStore.isHolding()) tabs.tell('open');
    };
    enter();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', enter);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', enter);
      stop();
    };
  }, [draftStore, tabs]);
  return draftStore;
}

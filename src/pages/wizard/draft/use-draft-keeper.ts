import { useEffect, useState } from 'react';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { storageNames } from '#util/storage-names.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { createDraftTabs } from './draft-tabs.ts';

/** The keeper of the job's one draft in this browser. */
export function useDraftKeeper(projectId: ProjectId, jobId: JobId): DraftKeeper {
  const [{ keeper, tabs }] = useState(() => {
    const key = storageNames.draft(projectId, jobId);
    const tabs = createDraftTabs(key);
    const keeper = createDraftKeeper({
      key,
      storage: () => localStorage,
      now: Date.now,
      tell: tabs.tell,
    });
    return { keeper, tabs };
  });
  useEffect(() => {
    const stop = tabs.listen(keeper.hear);
    const leave = () => tabs.tell('gone');
    // Also after the browser has brought the page back from its cache.
    const enter = () => {
      if (keeper.isHolding()) tabs.tell('open');
    };
    enter();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', enter);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', enter);
      stop();
    };
  }, [keeper, tabs]);
  return keeper;
}

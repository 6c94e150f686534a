import { useMemo } from 'react';
import { draftSummary } from '#domain/draft/draft-summary.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { StoredDraft } from '#domain/draft/stored.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';

/** What the draft changes in its own base version; '' where that is gone or cannot be compared yet. */
export function useStoredSummary(stored: StoredDraft): string {
  const { base, baseDraft, versionList, catalogue } = useWizard();
  const { specifications } = catalogue.lists;
  return useMemo(() => {
    if (stored.baseId === base.id) return draftSummary(stored, baseDraft, catalogue.lists);
    const own = versionList.versions.find(({ id }) => id === stored.baseId);
    if (own === undefined || (needsSpecifications(own.configuration) && specifications === undefined))
      return '';
    const ownDraft = draftFromVersion(own.configuration, versionList.jobDescription, specifications);
    return draftSummary(stored, ownDraft, catalogue.lists);
  }, [stored, base.id, baseDraft, versionList, catalogue.lists, specifications]);
}

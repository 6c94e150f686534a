import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Finding } from '#domain/preflight/finding.ts';
import { useCurrentDraftStore } from '#pages/wizard/current-draft.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';

/** What is worth knowing about a draft; without one, about the form as it is now. */
export function usePreflight(): (draft?: VersionDraft) => readonly Finding[] {
  const store = useCurrentDraftStore();
  const { catalogue, versionList } = useWizard();
  return (draft = store.read().draft) =>
    store.findings(draft, {
      catalogue: catalogue.lists,
      versions: versionList.versions,
      now: versionList.serverTime,
    });
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

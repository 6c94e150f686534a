import type { StoredDraft } from '#domain/draft/stored.ts';
import { requestBody } from '#request/body.ts';
import { configurationHash } from '#request/configuration-hash.ts';
import type { Submission } from '#submit/submission.ts';

/** A version was created from this draft after it was saved, as far as this browser knows: nothing is left to restore. */
export function isCreatedDraft(
  { draft, baseId, savedAt }: StoredDraft,
  submissions: readonly Submission[],
): boolean {
  const hash = configurationHash(requestBody(draft, { baseId, jobDescription: '', versionSubfolder: '' }));
  return submissions.some(
    ({ outcome, configurationHash, sentAt }) =>
      outcome.kind === 'created' && configurationHash === hash && sentAt >= savedAt,
  );
}

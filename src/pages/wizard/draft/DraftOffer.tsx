import Button from '@mui/material/Button';
import { useState } from 'react';
import { isSameDraft, type StoredDraft } from '#domain/draft/stored.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { formatWhen } from '#util/format.ts';
import { StoredChanges } from './StoredChanges.tsx';

interface DraftOfferProps {
  readonly offer: StoredDraft;
  /** The buttons are gone: the focus needs another place. */
  readonly onAnswered: () => void;
}

/** An earlier draft of this job. Until it is restored or discarded, nothing is saved in its place. */
export function DraftOffer({ offer, onAnswered }: DraftOfferProps) {
  const { base, baseDraft, versionList, session } = useWizard();
  const { getValues } = useDraftForm();
  const [isAsking, setAsking] = useState(false);
  const when = formatWhen(offer.savedAt, Date.now());
  const isBaseGone = versionList.versions.every(({ id }) => id !== offer.baseId);
  const shown = isSameDraft(session.start.draft, baseDraft)
    ? base.name
    : `${base.name} with the link's changes`;

  const resume = () => {
    const stored = session.draftStore.resume();
    if (stored === undefined) onAnswered();
    else session.resume(stored);
  };

  return (
    <>
      <Notice
        kind="info"
        title={
          <>
            Unsaved changes from {when}
            <StoredChanges stored={offer} />
          </>
        }
        action={
          <>
            <Button
              variant="secondary"
              onClick={() => (isSameDraft(getValues(), session.start.draft) ? resume() : setAsking(true))}
            >
              Restore
            </Button>
            <Button
              onClick={() => {
                session.draftStore.discard();
                onAnswered();
              }}
            >
              Discard
            </Button>
          </>
        }
      >
        The changes are based on {offer.baseName}. The form shows {shown}; edits are saved after you restore
        or discard.
        {isBaseGone && ` ${offer.baseName} has been deleted: Restore applies the draft to another version.`}
      </Notice>
      <ConfirmDialog
        open={isAsking}
        title={`Replace your edits with the changes from ${when}?`}
        confirm="Replace"
        cancel="Cancel"
        onConfirm={resume}
        onClose={() => setAsking(false)}
      >
        Restore fills the whole form. What you have entered since you opened this page is lost.
      </ConfirmDialog>
    </>
  );
}

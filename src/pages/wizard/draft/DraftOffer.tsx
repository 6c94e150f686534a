import Button from '@mui/material/Button';
import { useState } from 'react';
import { isSameDraft, type StoredDraft } from '#domain/draft/stored.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { formatWhen } from '#util/format.ts';

interface DraftOfferProps {
  readonly offer: StoredDraft;
  /** The buttons are gone: the focus needs another place. */
  readonly onAnswered: () => void;
}

/** An earlier draft of this job. Until it is continued or discarded nothing is saved in its place. */
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
        title={`Draft of ${when}, from ${offer.baseName}`}
        action={
          <>
            <Button
              variant="secondary"
              onClick={() => (isSameDraft(getValues(), session.start.draft) ? resume() : setAsking(true))}
            >
              Continue
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
        The form shows {shown}. What you enter is kept once you have chosen.
        {isBaseGone &&
          ` ${offer.baseName} has been deleted since: Continue puts the draft on top of another version.`}
      </Notice>
      <ConfirmDialog
        open={isAsking}
        title={`Replace what you have just entered with the draft of ${when}?`}
        confirm="Replace"
        cancel="Stay"
        onConfirm={resume}
        onClose={() => setAsking(false)}
      >
        The draft fills the whole form. What you have entered since you opened this page is not kept.
      </ConfirmDialog>
    </>
  );
}

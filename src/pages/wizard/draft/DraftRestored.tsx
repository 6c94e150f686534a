import Button from '@mui/material/Button';
import type { StoredDraft } from '#domain/draft/stored.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatWhen } from '#util/format.ts';
import { StoredChanges } from './StoredChanges.tsx';

interface DraftRestoredProps {
  readonly restored: StoredDraft;
  readonly onUndo: () => void;
}

/** After a reload the form shows the tab's own draft again. Undo shows the base version, and offers the draft as it is by then. */
export function DraftRestored({ restored, onUndo }: DraftRestoredProps) {
  const { base } = useWizard();
  return (
    <Notice
      kind="info"
      title={
        <>
          Unsaved changes from {formatWhen(restored.savedAt, Date.now())} restored
          <StoredChanges stored={restored} />
        </>
      }
      action={<Button onClick={onUndo}>Undo</Button>}
    >
      Undo shows {base.name} without them; they can be restored after that.
    </Notice>
  );
}

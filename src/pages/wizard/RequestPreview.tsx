import { lazy, memo, Suspense, useState } from 'react';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { ChangeList } from './ChangeList.tsx';
import { withNames } from './change-groups.ts';
import { type DraftState, useDraftState } from './draft-state.ts';
import { ImportUndo } from './ImportUndo.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { requestFiles } from './request-files.ts';
import { useRevert } from './use-revert.ts';
import { useWizard } from './wizard-context.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

export const RequestPreview = () => <Preview {...useDraftState()} />;

// A panel with a thousand changes is made anew only when there is time for it.
const Preview = memo(function Preview({ draft, changes }: DraftState) {
  const wizard = useWizard();
  const { base, catalogue, freshFolder } = wizard;
  const revert = useRevert();
  const [isImporting, setImporting] = useState(false);
  const [undo, setUndo] = useState<() => void>();
  return (
    <RequestPanel
      files={requestFiles(draft, wizard, window.location.origin)}
      onImport={() => setImporting(true)}
      changes={
        <ChangeList
          changes={changes.map((change) => withNames(change, catalogue.lists))}
          baseName={base.name}
          {...(draft.output.freshFolder && {
            fresh: { path: normalizeObsFolder(draft.output.outputPath), folder: freshFolder },
          })}
          onRevert={revert}
        />
      }
    >
      {undo !== undefined && <ImportUndo onUndo={undo} onClose={() => setUndo(undefined)} />}
      {isImporting && (
        <Suspense>
          <ImportDialog
            onApplied={(takeBack) => setUndo(() => takeBack)}
            onClose={() => setImporting(false)}
          />
        </Suspense>
      )}
    </RequestPanel>
  );
});

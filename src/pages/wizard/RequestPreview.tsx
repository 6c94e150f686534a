import { lazy, memo, Suspense, useDeferredValue, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { draftChanges } from '#domain/draft-diff.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { ChangeList } from './ChangeList.tsx';
import { withNames } from './change-groups.ts';
import { ImportUndo } from './ImportUndo.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { requestFiles } from './request-files.ts';
import { useRevert } from './use-revert.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

/** Typing comes first: the panel follows as soon as there is time. */
export function RequestPreview() {
  const { control } = useDraftForm();
  return <Preview values={useDeferredValue(useWatch({ control }))} />;
}

interface PreviewProps {
  /** Other values than before are what it is made anew for. */
  readonly values: unknown;
}

const Preview = memo(function Preview(_: PreviewProps) {
  const { getValues } = useDraftForm();
  const wizard = useWizard();
  const { base, baseDraft, catalogue, freshFolder } = wizard;
  const revert = useRevert();
  const [isImporting, setImporting] = useState(false);
  const [undo, setUndo] = useState<() => void>();
  const draft = getValues();
  return (
    <RequestPanel
      files={requestFiles(draft, wizard, window.location.origin)}
      onImport={() => setImporting(true)}
      changes={
        <ChangeList
          changes={draftChanges(baseDraft, draft).map((change) => withNames(change, catalogue.lists))}
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

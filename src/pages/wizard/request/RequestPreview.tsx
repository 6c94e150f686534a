import { lazy, memo, Suspense, useState } from 'react';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { type DraftState, useDraftState } from '#pages/wizard/draft-state.ts';
import { useRevert } from '#pages/wizard/field/use-revert.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CodeBlock } from '#ui/CodeBlock.tsx';
import { ChangeList } from './ChangeList.tsx';
import { withNames } from './change-groups.ts';
import { ImportUndo } from './ImportUndo.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { type FileTab, requestFile } from './request-files.ts';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

export function RequestPreview() {
  const [isImporting, setImporting] = useState(false);
  const [leftText, setLeftText] = useState('');
  return (
    <RequestPanel
      onImport={() => setImporting(true)}
      changes={<PresentChanges />}
      file={(tab) => <PresentFile tab={tab} />}
    >
      <ImportUndo />
      {isImporting && (
        <Suspense>
          <ImportDialog
            start={leftText}
            onClose={(left) => {
              setLeftText(left);
              setImporting(false);
            }}
          />
        </Suspense>
      )}
    </RequestPanel>
  );
}

// Both may be long, and are made only when there is time for it: the draft that they are given is not the newest one.

const PresentChanges = () => <Changes {...useDraftState()} />;

const Changes = memo(function Changes({ draft, changes }: DraftState) {
  const { base, catalogue, freshFolder } = useWizard();
  const revert = useRevert();
  return (
    <ChangeList
      changes={changes.map((change) => withNames(change, catalogue.lists))}
      baseName={base.name}
      {...(draft.output.freshFolder && {
        fresh: { path: normalizeObsFolder(draft.output.outputPath), folder: freshFolder },
      })}
      onRevert={revert}
    />
  );
});

const PresentFile = ({ tab }: FileProps) => <File tab={tab} {...useDraftState()} />;

interface FileProps {
  readonly tab: FileTab;
}

const File = memo(function File({ tab, draft }: FileProps & DraftState) {
  return <CodeBlock {...requestFile(tab, draft, useWizard(), window.location.origin)} />;
});

import { type ComponentProps, memo, Suspense, useState } from 'react';
import { useServiceAddress } from '#api/api-context.tsx';
import { namesOfCatalogue, withNames } from '#domain/draft/change-names.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';
import { type CurrentDraft, useCurrentDraft, useIsSweep } from '#pages/wizard/current-draft.ts';
import { useRevert } from '#pages/wizard/field/use-revert.ts';
import { PointFile, PointPicker } from '#pages/wizard/sweep/sweep-parts.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CodeBlock } from '#ui/CodeBlock.tsx';
import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';
import { ChangeList } from './ChangeList.tsx';
import { ImportUndo } from './ImportUndo.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { type FileTab, requestFile } from './request-files.ts';

const importCode = partCode(async () => (await import('./ImportDialog.tsx')).ImportDialog);

export function RequestPreview() {
  const [isImporting, setImporting] = useState(false);
  const [leftText, setLeftText] = useState('');
  const [point, setPoint] = useState(0);
  const isPlan = useIsSweep();
  return (
    <RequestPanel
      onImport={() => setImporting(true)}
      changes={<PresentChanges />}
      file={(tab) => (isPlan ? <PointText tab={tab} place={point} /> : <PresentText tab={tab} />)}
    >
      <ImportUndo />
      {isPlan && (
        <Suspense fallback={null}>
          <PointPicker place={point} onShow={setPoint} />
        </Suspense>
      )}
      {isImporting && (
        <LazyPart
          code={importCode}
          props={{
            start: leftText,
            onClose: (left: string) => {
              setLeftText(left);
              setImporting(false);
            },
          }}
          missing={(retry) => (
            <PartMissing what="Import JSON" onRetry={retry} onClose={() => setImporting(false)} isOver />
          )}
        />
      )}
    </RequestPanel>
  );
}

// Both may be long, and are made only when there is time for it: the draft that they are given is not the newest one.

function PresentChanges() {
  const { draft, changes } = useCurrentDraft();
  return <Changes draft={draft} changes={changes} />;
}

const Changes = memo(function Changes({ draft, changes }: Pick<CurrentDraft, 'draft' | 'changes'>) {
  const { base, catalogue, versionSubfolder } = useWizard();
  const revert = useRevert();
  return (
    <ChangeList
      changes={changes.map((change) => withNames(change, namesOfCatalogue(catalogue.lists)))}
      baseName={base.name}
      {...(draft.output.freshFolder &&
        draft.sweep.varied.length === 0 && {
          subfolder: { path: normalizeObsFolder(draft.output.outputPath), folder: versionSubfolder },
        })}
      onRevert={revert}
    />
  );
});

interface RequestTextProps {
  readonly tab: FileTab;
  readonly draft: VersionDraft;
}

const PresentText = ({ tab }: Pick<RequestTextProps, 'tab'>) => (
  <RequestText tab={tab} draft={useCurrentDraft().draft} />
);

const PointText = (props: ComponentProps<typeof PointFile>) => (
  <Suspense fallback={null}>
    <PointFile {...props} />
  </Suspense>
);

const RequestText = memo(function RequestText({ tab, draft }: RequestTextProps) {
  return <CodeBlock {...requestFile(tab, draft, useWizard(), useServiceAddress())} />;
});

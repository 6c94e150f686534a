import { LazyPart } from '#ui/part/LazyPart.tsx';
import { PartMissing } from '#ui/part/PartMissing.tsx';
import { partCode } from '#ui/part/part-code.ts';

const pasteCode = partCode(async () => (await import('./PasteDialog.tsx')).PasteDialog);
const savedCode = partCode(
  async () => (await import('./SavedConfigurationsDialog.tsx')).SavedConfigurationsDialog,
);

export type OpenDialog =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'saved-configurations' };

interface ParameterDialogProps {
  readonly dialog: OpenDialog;
  /** @param left what was pasted and not applied */
  readonly onPasted: (left: string) => void;
  readonly onClose: () => void;
}

/** What opens over the parameters; its code is loaded when it does. */
export function ParameterDialog({ dialog, onPasted, onClose }: ParameterDialogProps) {
  if (dialog.kind === 'paste')
    return (
      <LazyPart
        code={pasteCode}
        props={{ start: dialog.text, onClose: onPasted }}
        missing={(retry) => (
          <PartMissing what="Paste parameters" onRetry={retry} onClose={() => onPasted(dialog.text)} isOver />
        )}
      />
    );
  return (
    <LazyPart
      code={savedCode}
      props={{ onClose }}
      missing={(retry) => (
        <PartMissing what="Saved configurations" onRetry={retry} onClose={onClose} isOver />
      )}
    />
  );
}

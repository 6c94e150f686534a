import { useWatch } from 'react-hook-form';
import { type DraftFieldPath, draftField, isActive, printField } from '#domain/draft/field-table.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { focusField } from '#ui/field/field-id.ts';
import { useRevert } from './use-revert.ts';
import { WasLine } from './WasLine.tsx';

/** "was /b/code/ · Revert" under a field that differs from the base version; nothing if it does not. */
export function ChangedMark({ path }: { readonly path: DraftFieldPath }) {
  const { control, getValues } = useDraftForm();
  const revert = useRevert();
  const { baseDraft, catalogue } = useWizard();
  const field = draftField(path);
  useWatch({ control, name: path });
  if (!isActive(field, baseDraft)) return null;
  const before = printField(field, normalizeDraft(baseDraft));
  if (before === printField(field, normalizeDraft(getValues()))) return null;
  return (
    <WasLine
      before={before}
      subject={field.label}
      name={field.nameOf?.(catalogue.lists, before)}
      onRevert={() => {
        revert({ path, label: field.label, isParameter: false });
        focusField(path);
      }}
    />
  );
}

import type { ComponentProps } from 'react';
import { type DraftFieldPath, draftField } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { TextField } from '#ui/field/TextField.tsx';
import { ChangedMark } from './ChangedMark.tsx';

type TextPath = Extract<
  DraftFieldPath,
  | `code.ownCode.${'codeDirectory' | 'bootFile'}`
  | `code.customImage.${string}`
  | 'data.obs.dataPath'
  | 'resources.dedicatedPool.poolId'
  | 'resources.workers'
  | `output.${string}`
>;

type DraftTextFieldProps = Omit<
  ComponentProps<typeof TextField<VersionDraft>>,
  'control' | 'name' | 'label' | 'below'
> & {
  readonly name: TextPath;
};

/** A text of the draft: its label comes from the field table, and under it stands what it was. */
export function DraftTextField({ name, ...props }: DraftTextFieldProps) {
  const { control } = useDraftForm();
  return (
    <TextField
      {...props}
      control={control}
      name={name}
      label={draftField(name).label}
      below={<ChangedMark path={name} />}
    />
  );
}

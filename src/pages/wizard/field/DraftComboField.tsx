import type { ComponentProps } from 'react';
import { type DraftFieldPath, isDraftFieldPath, labelAt } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { ComboField } from '#ui/field/ComboField.tsx';
import { ChangedMark } from './ChangedMark.tsx';

type ChosenPath =
  | Extract<DraftFieldPath, `${string}Id`>
  | `data.several.sources.${number}.${'datasetId' | 'datasetVersionId'}`;

type DraftComboFieldProps = Omit<
  ComponentProps<typeof ComboField<VersionDraft>>,
  'control' | 'name' | 'label' | 'below'
> & {
  readonly name: ChosenPath;
};

/** An id of the draft, chosen from a list: its label comes from the field table, and under it stands what it was. */
export function DraftComboField({ name, ...props }: DraftComboFieldProps) {
  const { control } = useDraftForm();
  return (
    <ComboField
      {...props}
      control={control}
      name={name}
      label={labelAt(name)}
      below={isDraftFieldPath(name) && <ChangedMark path={name} />}
    />
  );
}

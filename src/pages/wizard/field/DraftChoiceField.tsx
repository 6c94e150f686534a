import { draftField } from '#domain/draft/field-table.ts';
import { useDraftForm } from '#pages/wizard/wizard-context.ts';
import { Segments } from '#ui/field/Segments.tsx';

interface DraftChoiceFieldProps<Value extends string> {
  readonly name: 'code.source' | 'data.source' | 'resources.pool';
  /** What each choice means, under its title of the field table; in the order of the screen. */
  readonly descriptions: Readonly<Record<Value, string>>;
  readonly onChosen?: (value: string) => void;
}

/** A choice between branches of the draft. */
export function DraftChoiceField<Value extends string>({
  name,
  descriptions,
  ...props
}: DraftChoiceFieldProps<Value>) {
  const { control } = useDraftForm();
  const { label, titles = {} } = draftField(name);
  const choices = Object.entries<string>(descriptions).map(([value, description]) => ({
    value,
    label: titles[value] ?? value,
    description,
  }));
  return <Segments {...props} control={control} name={name} label={label} choices={choices} />;
}

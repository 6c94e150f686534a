import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { ChoiceInput } from './ChoiceInput.tsx';
import { BelowField, describedBy, FieldError, FieldHelp } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';

interface CheckboxFieldProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly help?: ReactNode;
  readonly below?: ReactNode;
}

const Line = styled('label')({
  display: 'inline-flex',
  alignItems: 'flex-start',
  gap: 8,
  minHeight: 24,
  padding: '2px 0',
  fontWeight: 520,
  cursor: 'pointer',
});

const Under = styled('div')({ marginLeft: 24 });

export function CheckboxField<Values extends FieldValues>(props: CheckboxFieldProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const id = fieldId(props.name);
  const error = fieldState.error?.message;
  return (
    <div data-checkbox>
      <Line>
        <ChoiceInput
          type="checkbox"
          id={id}
          name={field.name}
          ref={field.ref}
          checked={Boolean(field.value)}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
          aria-describedby={describedBy(id, { help: props.help, error, below: props.below })}
          aria-invalid={error !== undefined}
        />
        {props.label}
      </Line>
      <Under>
        {props.help !== undefined && (
          <FieldHelp id={`${id}-help`} sx={{ margin: 0 }}>
            {props.help}
          </FieldHelp>
        )}
        {error !== undefined && <FieldError id={id}>{error}</FieldError>}
        {props.below !== undefined && <BelowField id={`${id}-below`}>{props.below}</BelowField>}
      </Under>
    </div>
  );
}

import InputBase from '@mui/material/InputBase';
import type { KeyboardEvent } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { describedBy, FieldFrame, type FieldTexts } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';
import { LazySuggestingInput } from './LazySuggestingInput.tsx';

interface TextFieldProps<Values extends FieldValues> extends FieldTexts {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  readonly mono?: boolean;
  readonly rows?: number;
  /** Shows how many code points are there, of at most so many. */
  readonly counted?: number;
  readonly type?: 'text' | 'password';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly suggestions?: readonly string[];
  readonly onBlurNormalise?: (text: string) => string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

const countCodePoints = (text: string): number => [...text].length;

/** One text of the form. With `rows` it has several lines; with `suggestions` it is a combobox that takes any text. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const value: unknown = field.value;
  const text = typeof value === 'string' ? value : '';
  const id = fieldId(props.name);
  const error = fieldState.error?.message;
  const counter = props.counted === undefined ? undefined : `${countCodePoints(text)} of ${props.counted}`;

  const leave = () => {
    const normal = props.onBlurNormalise?.(text) ?? text;
    if (normal !== text) field.onChange(normal);
    field.onBlur();
  };

  const shared = {
    id,
    name: field.name,
    inputRef: field.ref,
    error: error !== undefined,
    placeholder: props.placeholder,
    sx: props.mono === true ? monoInput : {},
    inputProps: {
      'aria-describedby': describedBy(id, { help: props.help, counter, error, below: props.below }),
      'aria-invalid': error !== undefined,
      inputMode: props.inputMode,
      spellCheck: props.mono === true ? false : undefined,
      autoCapitalize: props.mono === true ? 'none' : undefined,
      autoComplete: props.autoComplete ?? 'off',
    },
  };

  return (
    <FieldFrame
      id={id}
      label={props.label}
      optional={props.optional}
      help={props.help}
      error={error}
      counter={counter}
      below={props.below}
    >
      {props.suggestions === undefined ? (
        <InputBase
          {...shared}
          fullWidth
          type={props.type ?? 'text'}
          value={text}
          autoFocus={props.autoFocus ?? false}
          multiline={props.rows !== undefined}
          {...(props.rows === undefined ? {} : { minRows: props.rows, maxRows: 16 })}
          onChange={field.onChange}
          onBlur={leave}
          {...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown })}
        />
      ) : (
        <LazySuggestingInput
          {...shared}
          value={text}
          suggestions={props.suggestions}
          onChange={field.onChange}
          onBlur={leave}
        />
      )}
    </FieldFrame>
  );
}

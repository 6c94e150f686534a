import InputBase from '@mui/material/InputBase';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { partCode } from '#ui/part/part-code.ts';
import type { ComboInputProps, ComboOption } from './ComboInput.tsx';
import { describedBy, FieldFrame, type FieldTexts } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';
import { TextField } from './TextField.tsx';
import { useLazyInput } from './use-lazy-input.ts';

type Lazy = ReturnType<typeof useLazyInput<ComboInputProps>>;

// Its code comes after the first screen.
const inputCode = partCode(async () => (await import('./ComboInput.tsx')).ComboInput);

interface ComboFieldProps<Values extends FieldValues> extends FieldTexts {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Absent while they are loading. */
  readonly options: readonly ComboOption[] | undefined;
  /** Why the options could not be loaded, as a sentence: the field then takes a typed id. */
  readonly failure?: string | undefined;
  readonly placeholder?: string;
  /** After the user has chosen or cleared; the form already has the id. */
  readonly onChosen?: (id: string, former: string) => void;
}

/** An id that the list does not have is kept, and shown as it was typed. */
function withTyped(options: readonly ComboOption[] | undefined, id: string): readonly ComboOption[] {
  if (options === undefined) return id === '' ? [] : [{ id, primary: id }];
  if (id === '' || options.some((option) => option.id === id)) return options;
  return [{ id, primary: id, secondary: 'not in the list' }, ...options];
}

function Combo<Values extends FieldValues>(props: ComboFieldProps<Values> & { readonly lazy: Lazy }) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const value: unknown = field.value;
  const id = typeof value === 'string' ? value : '';
  const { Input, hadFocus, wasUsed } = props.lazy;
  const loading = props.options === undefined;
  const options = withTyped(props.options, id);
  const chosen = options.find((option) => option.id === id) ?? null;
  const inputId = fieldId(props.name);
  const error = fieldState.error?.message;
  const help = loading ? 'Loading the list …' : props.help;
  const shared = {
    id: inputId,
    name: field.name,
    inputRef: field.ref,
    error: error !== undefined,
    placeholder: props.placeholder,
    inputProps: {
      'aria-describedby': describedBy(inputId, { help, error, below: props.below }),
      'aria-invalid': error !== undefined,
    },
  };

  return (
    <FieldFrame
      id={inputId}
      label={props.label}
      optional={props.optional}
      help={help}
      error={error}
      below={props.below}
    >
      {Input === undefined ? (
        <InputBase {...shared} fullWidth readOnly value={chosen?.primary ?? ''} />
      ) : (
        <Input
          {...shared}
          options={options}
          chosen={chosen}
          loading={loading}
          autoFocus={hadFocus}
          isWanted={wasUsed}
          onChoose={(next) => {
            field.onChange(next);
            props.onChosen?.(next, id);
          }}
          onBlur={field.onBlur}
        />
      )}
    </FieldFrame>
  );
}

/** Chooses an id from a searchable list; '' if nothing is chosen. */
export function ComboField<Values extends FieldValues>(props: ComboFieldProps<Values>) {
  const { options: _options, failure: listFailure, onChosen: _onChosen, ...rest } = props;
  const lazy = useLazyInput(inputCode, fieldId(props.name));
  const failure = listFailure ?? (lazy.isMissing ? 'The list could not be loaded.' : undefined);
  if (failure === undefined) return <Combo {...props} lazy={lazy} />;
  return <TextField {...rest} mono help={`${failure} Enter the ID.`} />;
}

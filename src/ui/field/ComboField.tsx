import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import InputBase from '@mui/material/InputBase';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { Beside, besideInput, Group, Row } from './combo-parts.ts';
import { describedBy, FieldFrame, type FieldTexts } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';
import { TextField } from './TextField.tsx';

interface ComboOption {
  readonly id: string;
  readonly primary: string;
  readonly secondary?: string;
  /** Options of one group stand together in the order given. */
  readonly group?: string;
  readonly disabled?: boolean;
}

interface ComboFieldProps<Values extends FieldValues> extends FieldTexts {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Absent while they are loading. */
  readonly options: readonly ComboOption[] | undefined;
  /** Why the options could not be loaded, as a sentence: the field then takes a typed id. */
  readonly failure?: string | undefined;
  readonly placeholder?: string;
  /** After a person has chosen or cleared; the form already has the id. */
  readonly onChosen?: (id: string, former: string) => void;
}

const filterOptions = createFilterOptions<ComboOption>({
  stringify: ({ id, primary, secondary, group }) => [primary, secondary, group, id].join(' '),
});

/** An id that the list does not have is kept, and shown as it was typed. */
function withTyped(options: readonly ComboOption[] | undefined, id: string): readonly ComboOption[] {
  if (options === undefined) return id === '' ? [] : [{ id, primary: id }];
  if (id === '' || options.some((option) => option.id === id)) return options;
  return [{ id, primary: id, secondary: 'not in the list' }, ...options];
}

function LoadedCombo<Values extends FieldValues>(props: ComboFieldProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const value: unknown = field.value;
  const id = typeof value === 'string' ? value : '';
  const loading = props.options === undefined;
  const options = withTyped(props.options, id);
  const chosen = options.find((option) => option.id === id) ?? null;
  const inputId = fieldId(props.name);
  const error = fieldState.error?.message;
  const help = loading ? 'Loading the list …' : props.help;
  const grouped = options.some((option) => option.group !== undefined);

  return (
    <FieldFrame
      id={inputId}
      label={props.label}
      optional={props.optional}
      help={help}
      error={error}
      below={props.below}
    >
      <Autocomplete<ComboOption>
        id={inputId}
        options={options}
        value={chosen}
        loading={loading}
        loadingText="Loading the list …"
        noOptionsText="No matches"
        autoHighlight
        filterOptions={filterOptions}
        getOptionLabel={(option) => option.primary}
        getOptionKey={(option) => option.id}
        getOptionDisabled={(option) => option.disabled === true}
        isOptionEqualToValue={(option, other) => option.id === other.id}
        {...(grouped ? { groupBy: (option: ComboOption) => option.group ?? '' } : {})}
        onChange={(_event, option) => {
          const next = option?.id ?? '';
          field.onChange(next);
          props.onChosen?.(next, id);
        }}
        onBlur={field.onBlur}
        renderGroup={({ key, group, children }) => (
          <Group key={key} role="group" aria-labelledby={`${inputId}-group-${key}`}>
            <span id={`${inputId}-group-${key}`}>{group}</span>
            <ul role="presentation">{children}</ul>
          </Group>
        )}
        renderOption={({ key, ...row }, option) => (
          <li key={key} {...row}>
            <Row>
              {option.primary} {option.secondary !== undefined && <small>{option.secondary}</small>}
            </Row>
          </li>
        )}
        renderInput={({ slotProps, ...params }) => (
          <InputBase
            {...slotProps.input}
            id={params.id}
            fullWidth
            name={field.name}
            inputRef={field.ref}
            error={error !== undefined}
            placeholder={props.placeholder}
            sx={chosen?.secondary === undefined ? {} : besideInput}
            endAdornment={
              <>
                {chosen?.secondary !== undefined && <Beside data-beside>{chosen.secondary}</Beside>}
                {slotProps.input.endAdornment}
              </>
            }
            inputProps={{
              ...slotProps.htmlInput,
              'aria-describedby': describedBy(inputId, { help, error, below: props.below }),
              'aria-invalid': error !== undefined,
            }}
          />
        )}
      />
    </FieldFrame>
  );
}

/** Chooses an id from a list that is searched as one types; '' where nothing is chosen. */
export function ComboField<Values extends FieldValues>(props: ComboFieldProps<Values>) {
  const { options: _options, failure, onChosen: _onChosen, ...rest } = props;
  if (failure === undefined) return <LoadedCombo {...props} />;
  return <TextField {...rest} mono help={`${failure} Enter the ID.`} />;
}

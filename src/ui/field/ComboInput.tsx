import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import InputBase, { type InputBaseComponentProps } from '@mui/material/InputBase';
import { type Ref, useState } from 'react';
import { Beside, besideInput, Group, Row } from './combo-parts.ts';

export interface ComboOption {
  readonly id: string;
  readonly primary: string;
  readonly secondary?: string;
  /** Options of one group stand together in the order given. */
  readonly group?: string;
  readonly disabled?: boolean;
}

export interface ComboInputProps {
  readonly id: string;
  readonly name: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly inputProps: InputBaseComponentProps;
  readonly error: boolean;
  readonly placeholder: string | undefined;
  readonly options: readonly ComboOption[];
  readonly chosen: ComboOption | null;
  readonly loading: boolean;
  /** It replaces an input that had the focus. */
  readonly autoFocus: boolean;
  /** The user has pressed that input, to open its list. */
  readonly isWanted: boolean;
  readonly onChoose: (id: string) => void;
  readonly onBlur: () => void;
}

const filterOptions = createFilterOptions<ComboOption>({
  stringify: ({ id, primary, secondary, group }) => [primary, secondary, group, id].join(' '),
});

/** A searchable list. */
export function ComboInput(props: ComboInputProps) {
  const { id, options, chosen } = props;
  const [opensOnFocus, setOpensOnFocus] = useState(props.isWanted);
  const grouped = options.some((option) => option.group !== undefined);

  return (
    <Autocomplete<ComboOption>
      id={id}
      options={options}
      value={chosen}
      loading={props.loading}
      loadingText="Loading the list …"
      noOptionsText="No matches"
      autoHighlight
      openOnFocus={opensOnFocus}
      filterOptions={filterOptions}
      getOptionLabel={(option) => option.primary}
      getOptionKey={(option) => option.id}
      getOptionDisabled={(option) => option.disabled === true}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      {...(grouped ? { groupBy: (option: ComboOption) => option.group ?? '' } : {})}
      onChange={(_event, option) => props.onChoose(option?.id ?? '')}
      onBlur={() => {
        setOpensOnFocus(false);
        props.onBlur();
      }}
      renderGroup={({ key, group, children }) => (
        <Group key={key} role="group" aria-labelledby={`${id}-group-${key}`}>
          <span id={`${id}-group-${key}`}>{group}</span>
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
          name={props.name}
          inputRef={props.inputRef}
          autoFocus={props.autoFocus}
          error={props.error}
          placeholder={props.placeholder}
          sx={chosen?.secondary === undefined ? {} : besideInput}
          endAdornment={
            <>
              {chosen?.secondary !== undefined && <Beside data-beside>{chosen.secondary}</Beside>}
              {slotProps.input.endAdornment}
            </>
          }
          inputProps={{ ...slotProps.htmlInput, ...props.inputProps }}
        />
      )}
    />
  );
}

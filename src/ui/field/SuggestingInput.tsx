import Autocomplete from '@mui/material/Autocomplete';
import InputBase, { type InputBaseComponentProps } from '@mui/material/InputBase';
import type { Ref } from 'react';
import { PathText } from '#ui/PathText.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { shownEnd, useShownEnd } from './use-shown-end.ts';

export interface SuggestingInputProps {
  readonly id: string;
  readonly name: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly inputProps: InputBaseComponentProps;
  readonly error: boolean;
  readonly placeholder: string | undefined;
  readonly sx: Readonly<Record<string, object>>;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/** A text input that suggests former values and accepts any. */
export function SuggestingInput(props: SuggestingInputProps) {
  useShownEnd(props.id, props.value);
  return (
    <Autocomplete
      freeSolo
      disableClearable
      id={props.id}
      options={props.suggestions}
      value={props.value}
      inputValue={props.value}
      onInputChange={(_event, text, reason) => {
        if (reason !== 'reset') props.onChange(text);
      }}
      onChange={(_event, text) => props.onChange(text)}
      onBlur={props.onBlur}
      filterOptions={(all, { inputValue }) =>
        all
          .filter((one) => one !== inputValue && one.toLowerCase().includes(inputValue.trim().toLowerCase()))
          .slice(0, 20)
      }
      renderOption={({ key, ...option }, text) => (
        <li key={key} {...option} style={mono} translate="no">
          <PathText>{text}</PathText>
        </li>
      )}
      renderInput={({ slotProps, ...params }) => (
        <InputBase
          {...slotProps.input}
          id={params.id}
          fullWidth
          name={props.name}
          inputRef={props.inputRef}
          error={props.error}
          placeholder={props.placeholder}
          sx={[props.sx, shownEnd]}
          inputProps={{ ...slotProps.htmlInput, ...props.inputProps }}
        />
      )}
    />
  );
}

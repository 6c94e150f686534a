import Autocomplete from '@mui/material/Autocomplete';
import InputBase from '@mui/material/InputBase';
import { writeValues } from '#domain/sweep/value-list.ts';
import { type VaryableField, variedLabel } from '#domain/sweep/varied.ts';
import { Row } from '#ui/field/combo-parts.ts';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { valuesPath } from '../sweep-steps.ts';
import type { ValueOption } from './use-value-options.ts';
import { useValues } from './use-values.ts';
import { ValuesFoot } from './ValuesFoot.tsx';

interface ChosenValuesProps {
  readonly path: VaryableField;
  readonly place: number;
  readonly options: readonly ValueOption[];
}

/** Several of a list, shown by their names. */
export function ChosenValues({ path, place, options }: ChosenValuesProps) {
  const { text, error, list, onType, onStop } = useValues(place);
  const id = fieldId(valuesPath(place));
  const label = variedLabel(path);
  const values = list.kind === 'values' && text.trim() !== '' ? list.values : [];
  const optionOf = (value: string): ValueOption =>
    options.find((option) => option.id === value) ?? {
      id: value,
      name: value,
      note: 'not in the list',
      isDisabled: false,
    };
  const chosen = values.map(optionOf);
  const help = `Choose each ${label.toLowerCase()} that gets a version.`;
  return (
    <FieldFrame id={id} label={`Values of ${label}`} help={help} error={error}>
      <Autocomplete<ValueOption, true>
        id={id}
        multiple
        disableCloseOnSelect
        options={[...options, ...chosen.filter((option) => !options.includes(option))]}
        value={chosen}
        noOptionsText="No matches"
        getOptionLabel={({ name }) => name}
        getOptionKey={(option) => option.id}
        getOptionDisabled={({ isDisabled }) => isDisabled}
        isOptionEqualToValue={(option, other) => option.id === other.id}
        onChange={(_event, next) => onType(writeValues(next.map((option) => option.id)))}
        renderOption={({ key, ...row }, option) => (
          <li key={key} {...row}>
            <Row>
              {option.name} <small>{option.note}</small>
            </Row>
          </li>
        )}
        renderInput={({ slotProps, ...params }) => (
          <InputBase
            {...slotProps.input}
            id={params.id}
            fullWidth
            error={error !== undefined}
            inputProps={{
              ...slotProps.htmlInput,
              'aria-describedby': describedBy(id, { help, error }),
              'aria-invalid': error !== undefined,
            }}
          />
        )}
      />
      <ValuesFoot subject={label} list={list} nameOf={(value) => optionOf(value).name} onStop={onStop} />
    </FieldFrame>
  );
}

import InputBase from '@mui/material/InputBase';
import { type VaryableField, variedLabel } from '#domain/sweep/varied.ts';
import { describedBy, FieldFrame } from '#ui/field/FieldFrame.tsx';
import { fieldId } from '#ui/field/field-id.ts';
import { monoInput } from '#ui/theme/theme-controls.ts';
import { valuesPath } from '../sweep-steps.ts';
import { MeantHint } from './MeantHint.tsx';
import { useValues } from './use-values.ts';
import { ValuesFoot } from './ValuesFoot.tsx';

interface TypedValuesProps {
  readonly path: VaryableField;
  readonly place: number;
  /** Why they cannot be chosen from a list. */
  readonly help: string | undefined;
}

export function TypedValues({ path, place, help = 'For example 1, 2, 4.' }: TypedValuesProps) {
  const { text, error, list, meant, onMeant, onType, onPaste, onStop } = useValues(place);
  const id = fieldId(valuesPath(place));
  const label = variedLabel(path);
  return (
    <FieldFrame id={id} label={`Values of ${label}`} help={help} error={error}>
      <InputBase
        id={id}
        fullWidth
        value={text}
        error={error !== undefined}
        sx={monoInput}
        inputProps={{
          'aria-describedby': describedBy(id, { help, error, below: meant && id }),
          'aria-invalid': error !== undefined,
          autoComplete: 'off',
          spellCheck: false,
        }}
        onChange={(event) => onType(event.target.value)}
        onPaste={onPaste}
      />
      {meant !== undefined && <MeantHint id={`${id}-below`} meant={meant} onUse={onMeant} />}
      <ValuesFoot subject={label} list={list} onStop={onStop} />
    </FieldFrame>
  );
}

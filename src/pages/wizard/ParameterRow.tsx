import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import type { KeyboardEvent } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { BelowField, FieldError } from '#ui/FieldFrame.tsx';
import { fieldId, focusField } from '#ui/field-id.ts';
import { CloseIcon, DownIcon, UpIcon } from '#ui/icons.tsx';
import { monoInput } from '#ui/theme-controls.ts';
import { WasLine } from './WasLine.tsx';
import { useDraftForm } from './wizard-context.ts';

export const parameterColumns = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 104px',
  columnGap: 18,
} as const;

const Row = styled('li')(({ theme }) => ({
  ...parameterColumns,
  padding: '5px 10px 5px 18px',
  '&[data-changed]': {
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.changedWash} 55%, transparent)`,
    boxShadow: `inset 3px 0 0 ${theme.vars.palette.changedLine}`,
  },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: 8,
    padding: '10px 14px',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
    '& > *': { gridColumn: '1 / -1' },
  },
}));

const Actions = styled('div')({ display: 'flex', justifyContent: 'flex-end' });
export type Part = 'name' | 'value';

interface ParameterRowProps {
  readonly index: number;
  readonly count: number;
  /** The base version's values by name. */
  readonly before: ReadonlyMap<string, string>;
  readonly onKeyDown: (event: KeyboardEvent, index: number, part: Part) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function ParameterRow({ index, count, before, onKeyDown, onMove, onRemove }: ParameterRowProps) {
  const { control, setValue } = useDraftForm();
  const { name, value } = useWatch({ control, name: `code.parameters.${index}` });
  const subject = name.trim() === '' ? `parameter ${index + 1}` : name;
  const old = before.get(name);
  const isChanged = old !== value;

  return (
    <Row data-changed={isChanged || undefined}>
      <ParameterInput
        index={index}
        part="name"
        label={`Name of parameter ${index + 1}`}
        onKeyDown={onKeyDown}
      />
      <div>
        <ParameterInput index={index} part="value" label={`Value of ${subject}`} onKeyDown={onKeyDown} />
        {isChanged && (
          <BelowField>
            <WasLine
              before={old}
              subject={subject}
              onRevert={() => {
                if (old === undefined) return onRemove();
                setValue(`code.parameters.${index}.value`, old, { shouldDirty: true });
                focusField(`code.parameters.${index}.value`);
              }}
            />
          </BelowField>
        )}
      </div>
      <Actions>
        <IconButton
          aria-label="Move up"
          aria-description={subject}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <UpIcon />
        </IconButton>
        <IconButton
          aria-label="Move down"
          aria-description={subject}
          disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          <DownIcon />
        </IconButton>
        <IconButton aria-label={`Remove ${subject}`} onClick={onRemove}>
          <CloseIcon />
        </IconButton>
      </Actions>
    </Row>
  );
}

interface ParameterInputProps {
  readonly index: number;
  readonly part: Part;
  readonly label: string;
  readonly onKeyDown: ParameterRowProps['onKeyDown'];
}

function ParameterInput({ index, part, label, onKeyDown }: ParameterInputProps) {
  const { control } = useDraftForm();
  const path = `code.parameters.${index}.${part}` as const;
  const { field, fieldState } = useController({ control, name: path });
  const error = fieldState.error?.message;
  const id = fieldId(path);
  return (
    <div>
      <InputBase
        id={id}
        name={field.name}
        value={field.value}
        inputRef={field.ref}
        onChange={field.onChange}
        onBlur={field.onBlur}
        onKeyDown={(event) => onKeyDown(event, index, part)}
        error={error !== undefined}
        fullWidth
        sx={monoInput}
        inputProps={{
          'aria-label': label,
          'aria-invalid': error !== undefined,
          'aria-describedby': error === undefined ? undefined : `${id}-error`,
          autoComplete: 'off',
          autoCapitalize: 'none',
          spellCheck: false,
        }}
      />
      {error !== undefined && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

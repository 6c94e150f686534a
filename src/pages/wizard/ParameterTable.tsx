import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import { parameterChanges } from '#domain/draft-diff.ts';
import { Card } from '#ui/Card.tsx';
import { FieldError } from '#ui/FieldFrame.tsx';
import { fieldId } from '#ui/field-id.ts';
import { formatCount } from '#util/format.ts';
import { ParameterRow, type Part, parameterColumns } from './ParameterRow.tsx';
import { useDraftForm, useWizard } from './wizard-context.ts';

const Heads = styled('div')(({ theme }) => ({
  ...parameterColumns,
  padding: '10px 10px 4px 18px',
  fontSize: '0.75rem',
  fontWeight: 520,
  color: theme.vars.palette.inkFaint,
  [theme.breakpoints.down('md')]: { display: 'none' },
}));

const Rows = styled('ol')({ margin: 0, padding: 0, listStyle: 'none' });

const Foot = styled('div')({ padding: '8px 18px 16px' });

const Hint = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '12px 18px 4px',
  color: theme.vars.palette.inkSoft,
}));

// Not the form's own setFocus, which waits for a timer: a key typed meanwhile would go to the field before.
const focusCell = (index: number, part: Part): void =>
  document.getElementById(fieldId(`code.parameters.${index}.${part}`))?.focus();

export function ParameterTable() {
  const { control } = useDraftForm();
  const { baseDraft } = useWizard();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'code.parameters' });
  const source = useWatch({ control, name: 'code.source' });
  const before = useMemo(
    () => new Map(baseDraft.code.parameters.map(({ name, value }) => [name, value])),
    [baseDraft],
  );

  const changes = useParameterChanges();

  // Rendered at once, so that the next key already reaches the new place.
  const add = () => {
    flushSync(() => append({ name: '', value: '' }, { shouldFocus: false }));
    focusCell(fields.length, 'name');
  };

  const removeRow = (index: number) => {
    flushSync(() => remove(index));
    // The row that takes its place, else the one above.
    focusCell(Math.min(index, fields.length - 2), 'value');
  };

  const moveRow = (index: number, by: -1 | 1, part: Part) => {
    const target = index + by;
    if (target < 0 || target >= fields.length) return;
    flushSync(() => move(index, target));
    focusCell(target, part);
  };

  const onKeyDown = (event: KeyboardEvent, index: number, part: Part) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      moveRow(index, event.key === 'ArrowUp' ? -1 : 1, part);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (part === 'name') focusCell(index, 'value');
      else if (index < fields.length - 1) focusCell(index + 1, 'value');
      else add();
    }
  };

  return (
    <Card
      title="Running parameters"
      {...(changes > 0 && { count: formatCount(changes, 'change') })}
      countTone="changed"
      flush
    >
      {source === 'custom-image' && <Hint>Your container gets these as environment variables.</Hint>}
      {fields.length === 0 ? (
        <Hint>None yet. A parameter reaches the code as --name=value.</Hint>
      ) : (
        <>
          <Heads aria-hidden>
            <span>Name</span>
            <span>Value</span>
          </Heads>
          <Rows aria-label="Running parameters">
            {fields.map((field, index) => (
              <ParameterRow
                key={field.id}
                index={index}
                count={fields.length}
                before={before}
                onKeyDown={onKeyDown}
                onMove={(by) => moveRow(index, by, 'value')}
                onRemove={() => removeRow(index)}
              />
            ))}
          </Rows>
        </>
      )}
      <Foot>
        <TooLong />
        <Button onClick={add}>Add parameter</Button>
      </Foot>
    </Card>
  );
}

/** How many parameters differ from the base version. */
function useParameterChanges(): number {
  const { control } = useDraftForm();
  const { baseDraft } = useWizard();
  const parameters = useWatch({ control, name: 'code.parameters' });
  return parameterChanges(baseDraft.code.parameters, parameters).length;
}

/** The one rule of all rows together: their length. */
function TooLong() {
  const { control } = useDraftForm();
  const { errors } = useFormState({ control, name: 'code.parameters' });
  const message = errors.code?.parameters?.root?.message ?? errors.code?.parameters?.message;
  return message === undefined ? null : (
    <FieldError id={fieldId('code.parameters.root')}>{message}</FieldError>
  );
}

import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { BelowField, describedBy, FieldError, FieldHelp } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';

interface RadioChoice {
  readonly value: string;
  readonly label: string;
  /** One line under the label. */
  readonly description?: ReactNode;
  readonly disabled?: boolean;
}

interface RadioCardsProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Names the group. */
  readonly label: string;
  readonly choices: readonly RadioChoice[];
  /** Where a card around it already shows the same words. */
  readonly labelHidden?: boolean;
  readonly columns?: number;
  readonly help?: ReactNode;
  readonly below?: ReactNode;
  readonly onChosen?: (value: string) => void;
}

const Group = styled('fieldset')({ border: 0, padding: 0, minWidth: 0 });

const Legend = styled('legend')({ padding: 0, marginBottom: 6, fontWeight: 520 });

const Cards = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 10,
  [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr) !important' },
}));

const Choice = styled('label')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr)',
  gap: '0 8px',
  alignContent: 'start',
  padding: '10px 12px',
  border: `1px solid ${theme.vars.palette.lineStrong}`,
  borderRadius: 10,
  backgroundColor: theme.vars.palette.surface,
  color: theme.vars.palette.inkSoft,
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  cursor: 'pointer',
  transition: 'background-color 120ms, border-color 120ms',
  '&:hover': { borderColor: theme.vars.palette.ink },
  '&:has(:checked)': {
    borderColor: theme.vars.palette.accent,
    backgroundColor: theme.vars.palette.accentWash,
    boxShadow: `inset 0 0 0 1px ${theme.vars.palette.accent}`,
  },
  '&:has(:focus-visible)': { outline: `2px solid ${theme.vars.palette.accent}`, outlineOffset: 2 },
  '&:has(:disabled)': {
    cursor: 'not-allowed',
    borderColor: theme.vars.palette.line,
    backgroundColor: 'transparent',
  },
  '& input:focus-visible': { outline: 'none' },
}));

const Name = styled('b')(({ theme }) => ({
  fontSize: '0.875rem',
  lineHeight: 20 / 14,
  fontWeight: 560,
  color: theme.vars.palette.ink,
  ':has(:disabled) > &': { color: theme.vars.palette.inkSoft },
}));

/** A radio group as cards; a summary of errors leads to the chosen one, or to the first. */
export function RadioCards<Values extends FieldValues>(props: RadioCardsProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const id = fieldId(props.name);
  const error = fieldState.error?.message;
  const chosen: unknown = field.value;
  const entry = props.choices.find(({ value }) => value === chosen) ?? props.choices[0];
  const columns = props.columns ?? 3;

  return (
    <Group
      role="radiogroup"
      aria-describedby={describedBy(id, { help: props.help, error, below: props.below })}
    >
      <Legend style={props.labelHidden === true ? visuallyHidden : {}}>{props.label}</Legend>
      {props.help !== undefined && <FieldHelp id={`${id}-help`}>{props.help}</FieldHelp>}
      <Cards style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {props.choices.map(({ value, label, description, disabled }) => {
          const inputId = value === entry?.value ? id : `${id}-${value}`;
          return (
            <Choice key={value}>
              <ChoiceInput
                type="radio"
                id={inputId}
                name={field.name}
                value={value}
                checked={value === chosen}
                disabled={disabled === true}
                ref={value === entry?.value ? field.ref : null}
                onBlur={field.onBlur}
                onChange={() => {
                  field.onChange(value);
                  props.onChosen?.(value);
                }}
                aria-labelledby={`${inputId}-name`}
                aria-describedby={description === undefined ? undefined : `${inputId}-description`}
              />
              <Name id={`${inputId}-name`}>{label}</Name>
              {description !== undefined && (
                <span id={`${inputId}-description`} style={{ gridColumn: '1 / -1' }}>
                  {description}
                </span>
              )}
            </Choice>
          );
        })}
      </Cards>
      {error !== undefined && <FieldError id={id}>{error}</FieldError>}
      {props.below !== undefined && <BelowField id={`${id}-below`}>{props.below}</BelowField>}
    </Group>
  );
}

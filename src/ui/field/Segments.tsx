import { styled } from '@mui/material/styles';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { chosenInForcedColours, focusRing, visuallyHidden } from '#ui/theme/tokens.ts';
import { describedBy, FieldError, FieldHead, FieldHelp } from './FieldFrame.tsx';
import { fieldId } from './field-id.ts';

interface Segment {
  readonly value: string;
  readonly label: string;
  /** What it means; shown while it is chosen. */
  readonly description?: string;
}

interface SegmentsProps<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Names the group. */
  readonly label: string;
  readonly choices: readonly Segment[];
  readonly onChosen?: (value: string) => void;
}

const Line = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 14px' });

const Group = styled('div')(({ theme }) => ({
  display: 'flex',
  border: `1px solid ${theme.vars.palette.lineStrong}`,
  borderRadius: 8,
  [theme.breakpoints.down('sm')]: { flexDirection: 'column', width: '100%' },
}));

const Choice = styled('label')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  minHeight: 32,
  padding: '0 14px',
  fontSize: '0.8125rem',
  fontWeight: 520,
  whiteSpace: 'nowrap',
  color: theme.vars.palette.inkSoft,
  '&:hover': { color: theme.vars.palette.ink },
  '& + &': { borderLeft: `1px solid ${theme.vars.palette.lineStrong}` },
  '&:first-of-type': { borderRadius: '7px 0 0 7px' },
  '&:last-of-type': { borderRadius: '0 7px 7px 0' },
  '&:has(:checked)': {
    color: theme.vars.palette.accent,
    backgroundColor: theme.vars.palette.accentWash,
    boxShadow: `inset 0 0 0 1px ${theme.vars.palette.accent}`,
    ...chosenInForcedColours,
  },
  '&:has(:focus-visible)': { ...focusRing, zIndex: 1 },
  '& > input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
  [theme.breakpoints.down('sm')]: {
    minHeight: 44,
    '& + &': { borderLeft: 0, borderTop: `1px solid ${theme.vars.palette.lineStrong}` },
    '&:first-of-type': { borderRadius: '7px 7px 0 0' },
    '&:last-of-type': { borderRadius: '0 0 7px 7px' },
  },
}));

/** A radio group in one row; a summary of errors leads to the chosen one, or to the first. */
export function Segments<Values extends FieldValues>(props: SegmentsProps<Values>) {
  const { field, fieldState } = useController({ control: props.control, name: props.name });
  const id = fieldId(props.name);
  const error = fieldState.error?.message;
  const chosen: unknown = field.value;
  const entry = props.choices.find(({ value }) => value === chosen) ?? props.choices[0];
  return (
    <div data-field>
      <FieldHead data-head>
        <span id={`${id}-label`}>{props.label}</span>
      </FieldHead>
      <Line>
        <Group
          role="radiogroup"
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy(id, { help: undefined, below: undefined, error })}
        >
          {props.choices.map(({ value, label, description }) => {
            const inputId = value === entry?.value ? id : `${id}-${value}`;
            return (
              <Choice key={value}>
                <input
                  type="radio"
                  id={inputId}
                  name={field.name}
                  value={value}
                  checked={value === chosen}
                  ref={value === entry?.value ? field.ref : null}
                  onBlur={field.onBlur}
                  onChange={() => {
                    field.onChange(value);
                    props.onChosen?.(value);
                  }}
                  aria-labelledby={`${inputId}-name`}
                  aria-describedby={description === undefined ? undefined : `${id}-${value}-description`}
                />
                <span id={`${inputId}-name`}>{label}</span>
              </Choice>
            );
          })}
        </Group>
        {props.choices.map(
          ({ value, description }) =>
            description !== undefined && (
              <FieldHelp
                key={value}
                id={`${id}-${value}-description`}
                style={value === chosen ? { margin: 0 } : visuallyHidden}
              >
                {description}
              </FieldHelp>
            ),
        )}
      </Line>
      {error !== undefined && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

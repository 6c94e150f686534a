import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { ErrorIcon } from '#ui/icons.tsx';

/** What every field of a form can say about itself. */
export interface FieldTexts {
  readonly label: string;
  readonly optional?: boolean | undefined;
  readonly help?: ReactNode;
  /** Under the field: "was 0.01 · Revert". */
  readonly below?: ReactNode;
}

interface FieldFrameProps extends FieldTexts {
  readonly id: string;
  readonly error: string | undefined;
  readonly counter?: ReactNode;
  readonly children: ReactNode;
}

/** The label, and what is beside it. */
export const FieldHead = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  marginBottom: 5,
  '& > :first-of-type': { fontWeight: 520 },
});

const Counter = styled('span')(({ theme }) => ({
  marginLeft: 'auto',
  fontSize: '0.75rem',
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.inkSoft,
}));

const FieldMark = styled('small')(({ theme }) => ({
  marginLeft: 6,
  fontSize: '0.75rem',
  fontWeight: 400,
  color: theme.vars.palette.inkFaint,
}));

export const FieldHelp = styled('div')(({ theme }) => ({
  margin: '-3px 0 6px',
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  color: theme.vars.palette.inkSoft,
}));

const ErrorLine = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 6,
  margin: '5px 0 0',
  fontSize: '0.8125rem',
  lineHeight: 18 / 13,
  fontWeight: 520,
  color: theme.vars.palette.bad,
  '& svg': { marginTop: 2 },
}));

export const BelowField = styled('div')(({ theme }) => ({
  margin: '5px 0 2px',
  fontSize: '0.75rem',
  color: theme.vars.palette.inkSoft,
  '&:empty': { display: 'none' },
}));

export const FieldError = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <ErrorLine id={`${id}-error`}>
    <ErrorIcon />
    <span>{children}</span>
  </ErrorLine>
);

/** The ids of error, what belongs to the value, help and counter that are there, for `aria-describedby`. */
export function describedBy(
  id: string,
  parts: Pick<FieldTexts, 'help' | 'below'> & {
    readonly counter?: ReactNode;
    readonly error?: string | undefined;
  },
): string | undefined {
  const ids = (['error', 'below', 'help', 'counter'] as const).filter((part) => parts[part] !== undefined);
  return ids.length === 0 ? undefined : ids.map((part) => `${id}-${part}`).join(' ');
}

/** Label above, help in one line under it, the control, then the error and what belongs to the value. Only the label names the field. */
export function FieldFrame({ id, label, optional, help, error, counter, below, children }: FieldFrameProps) {
  return (
    <div data-field>
      <FieldHead data-head>
        <label htmlFor={id} id={`${id}-label`}>
          {label}
        </label>
        {optional === true && <FieldMark>optional</FieldMark>}
        {counter !== undefined && <Counter id={`${id}-counter`}>{counter}</Counter>}
      </FieldHead>
      {help !== undefined && <FieldHelp id={`${id}-help`}>{help}</FieldHelp>}
      {children}
      {error !== undefined && <FieldError id={id}>{error}</FieldError>}
      {below !== undefined && <BelowField id={`${id}-below`}>{below}</BelowField>}
    </div>
  );
}

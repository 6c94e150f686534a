import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react';
import { fieldId } from '#ui/field/field-id.ts';
import { ErrorIcon, WarningIcon } from '#ui/icons.tsx';

interface ParameterInputProps {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly warningId: string | undefined;
  readonly isRequired: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function ParameterInput({
  path,
  label,
  text,
  error,
  warningId,
  isRequired,
  onType,
  ...events
}: ParameterInputProps) {
  const id = fieldId(path);
  const descriptions = [error && `${id}-error`, warningId, isRequired && `${id}-required`].filter(Boolean);
  return (
    <>
      <input
        {...events}
        id={id}
        name={path}
        value={text}
        onChange={(event) => onType(event.target.value)}
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-required={isRequired || undefined}
        aria-describedby={descriptions.join(' ') || undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {isRequired && <small id={`${id}-required`}>required</small>}
      {error !== undefined && (
        <Line id={`${id}-error`} kind="error">
          {error}
        </Line>
      )}
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly kind: 'error' | 'warning';
  readonly children: ReactNode;
}

export const Line = ({ id, kind, children }: LineProps) => (
  <p id={id} data-kind={kind}>
    {kind === 'error' ? <ErrorIcon /> : <WarningIcon />}
    <span>{children}</span>
  </p>
);

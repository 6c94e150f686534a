import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { fieldId } from '#ui/field/field-id.ts';
import { ErrorIcon, WarningIcon } from '#ui/icons.tsx';

/** More lines scroll. */
const maxRows = 8;

interface ParameterInputProps {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly warningId: string | undefined;
  readonly wasId: string | undefined;
  readonly isRequired: boolean;
  readonly onType: (text: string) => void;
  /** Not called for Enter in a text of several lines, which adds a line. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function ParameterInput({
  path,
  label,
  text,
  error,
  warningId,
  wasId,
  isRequired,
  onType,
  onKeyDown,
  onPaste,
}: ParameterInputProps) {
  // It stays one while it is on the page: taking its last line end out must not take the focus.
  const [hasLines, setHasLines] = useState(false);
  if (!hasLines && text.includes('\n')) setHasLines(true);
  const id = fieldId(path);
  const descriptions = [error && `${id}-error`, wasId, warningId, isRequired && `${id}-required`].filter(
    Boolean,
  );
  const attributes = {
    id,
    name: path,
    value: text,
    'aria-label': label,
    'aria-invalid': error !== undefined,
    'aria-required': isRequired || undefined,
    'aria-describedby': descriptions.join(' ') || undefined,
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
  } as const;
  return (
    <>
      {hasLines ? (
        <textarea
          {...attributes}
          rows={Math.min(text.split('\n').length, maxRows)}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={(event) => (event.key === 'Enter' && !event.altKey ? undefined : onKeyDown(event))}
        />
      ) : (
        <input
          {...attributes}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      )}
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

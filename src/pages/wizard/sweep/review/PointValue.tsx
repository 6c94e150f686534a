import { useState } from 'react';
import type { ValueOption } from '../values/use-value-options.ts';

interface PointValueProps {
  /** 'learning_rate of version #3'. */
  readonly label: string;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  /** Where the value is an id. */
  readonly options: readonly ValueOption[] | undefined;
  readonly onChange: (value: string) => void;
}

/** A value of one point; what is typed is shown before the plan has followed. */
export function PointValue({ label, value, isInvalid, describedBy, options, onChange }: PointValueProps) {
  const [typed, setTyped] = useState<string>();
  const shared = {
    'aria-label': label,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': describedBy,
    value: typed ?? value,
    onBlur: () => setTyped(undefined),
  } as const;
  const type = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  if (options === undefined)
    return (
      <input
        {...shared}
        size={10}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
      />
    );
  const isKnown = options.some(({ id }) => id === value);
  return (
    <select {...shared} onChange={(event) => type(event.target.value)}>
      {!isKnown && <option value={value}>{value}</option>}
      {options.map(({ id, name, isDisabled }) => (
        <option key={id} value={id} disabled={isDisabled}>
          {name}
        </option>
      ))}
    </select>
  );
}

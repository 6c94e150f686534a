import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { useId } from 'react';

interface ResultSelectProps {
  readonly names: readonly string[];
  /** The one that is shown; '' where no result was read. */
  readonly metric: string;
  readonly onChange: (metric: string) => void;
}

/** Which metric is the result. It has its place before the first result was read, so that nothing moves then. */
export function ResultSelect({ names, metric, onChange }: ResultSelectProps) {
  const id = useId();
  const choices = metric === '' || names.includes(metric) ? names : [metric, ...names];
  return (
    <label htmlFor={id}>
      Result
      <NativeSelect
        input={<InputBase />}
        value={metric}
        disabled={choices.length === 0}
        onChange={(event) => onChange(event.target.value)}
        inputProps={{ id, translate: 'no' }}
        sx={{ width: 156 }}
      >
        {choices.length === 0 && <option value="">–</option>}
        {choices.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}

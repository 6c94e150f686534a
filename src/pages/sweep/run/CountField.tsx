import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';

const Field = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  color: theme.vars.palette.inkSoft,
  '& .MuiInputBase-root': { width: 68 },
}));

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (count: number) => void;
}

/** A field for a small whole number. A valid number takes effect at once; anything else has no effect. */
export function CountField({ label, value, least, most, onChange }: CountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value);
  const count = Number(text);
  const isRight = text !== '' && Number.isInteger(count) && count >= least && count <= most;
  return (
    <Field>
      <label htmlFor={id}>{label}</label>
      <InputBase
        id={id}
        value={text}
        error={!isRight}
        inputProps={{ inputMode: 'numeric', autoComplete: 'off', 'aria-invalid': !isRight }}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = Number(target.value);
          if (target.value !== '' && Number.isInteger(next) && next >= least && next <= most) onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}

import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { touch } from '#ui/theme/tokens.ts';

const Group = styled('fieldset')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  border: 0,
  margin: 0,
  padding: 0,
  minWidth: 0,
  '& > legend': { padding: 0, marginBottom: 4, fontWeight: 520, overflowWrap: 'anywhere' },
  '& > label': { display: 'flex', gap: 8, minHeight: 24, cursor: 'pointer' },
  [touch]: { '& > label': { minHeight: 44, alignItems: 'center' } },
});

const words = { linear: 'Uniform', log: 'Log' } as const;
const scales = ['linear', 'log'] as const;

interface ScaleProps {
  readonly label: string;
  readonly scale: keyof typeof words;
  readonly onChoose: (scale: keyof typeof words) => void;
}

/** How values are drawn from a range. */
export function Scale({ label, scale, onChoose }: ScaleProps) {
  const id = useId();
  return (
    <Group role="radiogroup">
      <legend>{label}</legend>
      {scales.map((name) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          <ChoiceInput
            type="radio"
            id={`${id}-${name}`}
            name={id}
            checked={name === scale}
            onChange={() => onChoose(name)}
          />
          {words[name]}
        </label>
      ))}
    </Group>
  );
}

import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { Names } from '#ui/translation/Name.tsx';

export type PasteMode = 'merge' | 'replace';

const Options = styled('div')(({ theme }) => ({
  margin: '12px 0 0',
  '& fieldset': { display: 'flex', flexWrap: 'wrap', gap: '6px 20px', margin: 0, padding: 0, border: 0 },
  '& legend': { float: 'left', marginRight: 20, padding: 0, fontWeight: 520 },
  '& label': { display: 'flex', gap: 8, cursor: 'pointer' },
  '& > label': { marginTop: 8, overflowWrap: 'anywhere' },
  '& p': { margin: '4px 0 0', fontSize: '0.8125rem', color: theme.vars.palette.inkSoft },
}));

const modes: readonly { readonly mode: PasteMode; readonly label: string; readonly help: string }[] = [
  {
    mode: 'merge',
    label: 'Merge',
    help: 'Updates values by name, adds new parameters, keeps all others.',
  },
  { mode: 'replace', label: 'Replace all', help: 'Removes parameters that are not in the text.' },
];

interface PasteOptionsProps {
  readonly mode: PasteMode;
  readonly onMode: (mode: PasteMode) => void;
  readonly environment: readonly Parameter[];
  readonly takesEnvironment: boolean;
  readonly onTakeEnvironment: (takes: boolean) => void;
}

/** How pasted parameters are put into the list, and whether what a command has in its environment comes with them. */
export function PasteOptions(props: PasteOptionsProps) {
  const { mode, onMode, environment, takesEnvironment, onTakeEnvironment } = props;
  const id = useId();
  const names = environment.slice(0, maxNames).map(({ name }) => name);
  const more = environment.length - names.length;
  return (
    <Options>
      <fieldset aria-describedby={`${id}-help`}>
        <legend>Apply as</legend>
        {modes.map((choice) => (
          <label key={choice.mode} htmlFor={`${id}-${choice.mode}`}>
            <ChoiceInput
              id={`${id}-${choice.mode}`}
              type="radio"
              name={`${id}-mode`}
              checked={choice.mode === mode}
              onChange={() => onMode(choice.mode)}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-help`}>{modes.find((choice) => choice.mode === mode)?.help}</p>
      {environment.length > 0 && (
        <label htmlFor={`${id}-environment`}>
          <ChoiceInput
            id={`${id}-environment`}
            type="checkbox"
            checked={takesEnvironment}
            onChange={(event) => onTakeEnvironment(event.target.checked)}
          />
          <span>
            Also add the environment variables: <Names names={names} />
            {more > 0 && ` and ${more} more`}
          </span>
        </label>
      )}
    </Options>
  );
}

const maxNames = 10;

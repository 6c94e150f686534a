import { styled } from '@mui/material/styles';
import { useId } from 'react';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { Names } from '#ui/translation/Name.tsx';

export type PasteWay = 'merge' | 'replace';

const Options = styled('div')(({ theme }) => ({
  margin: '12px 0 0',
  '& fieldset': { display: 'flex', flexWrap: 'wrap', gap: '6px 20px', margin: 0, padding: 0, border: 0 },
  '& legend': { float: 'left', marginRight: 20, padding: 0, fontWeight: 520 },
  '& label': { display: 'flex', gap: 8, cursor: 'pointer' },
  '& > label': { marginTop: 8, overflowWrap: 'anywhere' },
  '& p': { margin: '4px 0 0', fontSize: '0.8125rem', color: theme.vars.palette.inkSoft },
}));

const ways: readonly { readonly way: PasteWay; readonly label: string; readonly help: string }[] = [
  {
    way: 'merge',
    label: 'Merge',
    help: 'Updates values by name, adds new parameters, keeps all others.',
  },
  { way: 'replace', label: 'Replace all', help: 'Removes parameters that are not in the text.' },
];

interface PasteOptionsProps {
  readonly way: PasteWay;
  readonly onWay: (way: PasteWay) => void;
  readonly environment: readonly Parameter[];
  readonly takesEnvironment: boolean;
  readonly onTakeEnvironment: (takes: boolean) => void;
}

/** How pasted parameters are put into the list, and whether what a command has in its environment comes with them. */
export function PasteOptions(props: PasteOptionsProps) {
  const { way, onWay, environment, takesEnvironment, onTakeEnvironment } = props;
  const id = useId();
  const names = environment.slice(0, maxNames).map(({ name }) => name);
  const more = environment.length - names.length;
  return (
    <Options>
      <fieldset aria-describedby={`${id}-help`}>
        <legend>Apply as</legend>
        {ways.map((choice) => (
          <label key={choice.way} htmlFor={`${id}-${choice.way}`}>
            <ChoiceInput
              id={`${id}-${choice.way}`}
              type="radio"
              name={`${id}-way`}
              checked={choice.way === way}
              onChange={() => onWay(choice.way)}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      <p id={`${id}-help`}>{ways.find((choice) => choice.way === way)?.help}</p>
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

import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { type Outcome, outcomes, outcomeWords } from '#api/sandbox-control.ts';
import { PanelGroup } from './PanelGroup.tsx';

interface OutcomeGroupProps {
  readonly outcome: Outcome;
  readonly onChange: (outcome: Outcome) => void;
}

export function OutcomeGroup({ outcome, onChange }: OutcomeGroupProps) {
  return (
    <PanelGroup title="New versions" help="The outcome of versions that are created from now on.">
      <NativeSelect
        fullWidth
        input={<InputBase />}
        value={outcome}
        onChange={(event) => {
          const chosen = outcomes.find((name) => name === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
        inputProps={{ 'aria-label': 'Outcome of new versions' }}
      >
        {outcomes.map((name) => (
          <option key={name} value={name}>
            {outcomeWords[name]}
          </option>
        ))}
      </NativeSelect>
    </PanelGroup>
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { describeFault, type Fault, hasFault, namedFaults, otherFaults } from '#api/sandbox-faults.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';
import { PanelGroup } from './PanelGroup.tsx';

interface FaultGroupProps {
  /** Those that are on. */
  readonly faults: readonly Fault[];
  readonly onSwitch: (fault: Fault, isOn: boolean) => void;
  readonly onClear: () => void;
}

const List = styled('ul')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 264px), 1fr))',
  gap: '6px 24px',
  marginBottom: 10,
  padding: 0,
  listStyle: 'none',
});

const Choice = styled('label')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr)',
  gap: '0 8px',
  padding: '2px 0',
  minHeight: 24,
  fontWeight: 520,
  cursor: 'pointer',
  '& code': { ...mono, overflowWrap: 'anywhere' },
  '& small': {
    gridColumn: 2,
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 400,
    color: theme.vars.palette.inkSoft,
  },
}));

export function FaultGroup({ faults, onSwitch, onClear }: FaultGroupProps) {
  const id = useId();
  const others = otherFaults(faults);
  return (
    <PanelGroup
      title="Faults"
      help={faults.length === 0 ? 'No active faults.' : `${formatCount(faults.length, 'active fault')}.`}
    >
      <List>
        {namedFaults.map(({ name, help, fault }, place) => (
          <li key={name}>
            <Choice>
              <ChoiceInput
                type="checkbox"
                checked={hasFault(faults, fault)}
                onChange={(event) => onSwitch(fault, event.target.checked)}
                aria-labelledby={`${id}-${place}-name`}
                aria-describedby={`${id}-${place}-help`}
              />
              <span id={`${id}-${place}-name`}>{name}</span>
              <small id={`${id}-${place}-help`}>{help}</small>
            </Choice>
          </li>
        ))}
        {others.map((fault) => (
          <li key={JSON.stringify(fault)}>
            <Choice>
              <ChoiceInput type="checkbox" checked onChange={() => onSwitch(fault, false)} />
              <code translate="no">{describeFault(fault)}</code>
            </Choice>
          </li>
        ))}
      </List>
      <Button aria-disabled={faults.length === 0} onClick={onClear}>
        Clear all faults
      </Button>
    </PanelGroup>
  );
}

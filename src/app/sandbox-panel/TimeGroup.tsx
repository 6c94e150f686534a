import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { mono } from '#ui/theme/tokens.ts';
import { formatDateTime, formatTime } from '#util/format.ts';
import { PanelGroup } from './PanelGroup.tsx';

interface TimeGroupProps {
  /** The sandbox's clock in milliseconds. */
  readonly now: number;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly onSkip: (milliseconds: number) => void;
}

const speeds = [0, 1, 10, 60, 600];
const minute = 60_000;
const skips = [
  { name: 'Skip a minute', milliseconds: minute },
  { name: 'Skip an hour', milliseconds: 60 * minute },
];

const Rows = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 8,
  '& > div:last-of-type': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '& > [role="group"]': {
    justifySelf: 'start',
    borderRadius: 8,
    backgroundColor: theme.vars.palette.surface,
  },
}));

const Time = styled('time')(({ theme }) => ({ ...mono, color: theme.vars.palette.ink }));

export function TimeGroup({ now, speed, onSpeed, onSkip }: TimeGroupProps) {
  return (
    <PanelGroup
      title="Time"
      help={
        <>
          Simulated time{' '}
          <Time dateTime={new Date(now).toISOString()} title={formatDateTime(now)}>
            {formatTime(now)}
          </Time>
          , {speed === 0 ? 'paused' : `at ${speed}× speed`}.
        </>
      }
    >
      <Rows>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label="Speed"
          value={speed}
          onChange={(_event, chosen: number | null) => {
            if (chosen !== null) onSpeed(chosen);
          }}
        >
          {speeds.map((choice) => (
            <ToggleButton key={choice} value={choice}>
              {choice === 0 ? 'Paused' : `${choice}×`}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <div>
          {skips.map(({ name, milliseconds }) => (
            <Button key={name} onClick={() => onSkip(milliseconds)}>
              {name}
            </Button>
          ))}
        </div>
      </Rows>
    </PanelGroup>
  );
}

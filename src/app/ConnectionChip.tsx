import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { styled, type Theme } from '@mui/material/styles';
import type { Ref } from 'react';
import { ChevronIcon } from '#ui/icons.tsx';
import { useSession, useSessionState } from './session-context.tsx';

export interface PanelSwitch {
  readonly panelId: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}

const look = ({ theme }: { readonly theme: Theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 10px',
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  color: theme.vars.palette.inkSoft,
  fontFamily: 'inherit',
  fontSize: '0.75rem',
  fontWeight: 520,
  whiteSpace: 'nowrap',
  '&::before': {
    content: '""',
    width: 7,
    height: 7,
    borderRadius: '50%',
    backgroundColor: theme.vars.palette.running,
  },
});

const Chip = styled('span')(look);

const SwitchChip = styled(ButtonBase)(look, ({ theme }) => ({
  borderColor: theme.vars.palette.lineStrong,
  '&:hover, &[aria-expanded="true"]': {
    color: theme.vars.palette.ink,
    backgroundColor: theme.vars.palette.sunken,
  },
  '& svg': { transition: 'transform 140ms' },
  '&[aria-expanded="true"] svg': { transform: 'rotate(180deg)' },
  [theme.breakpoints.down('sm')]: { height: 44, borderRadius: 22, '& svg': { display: 'none' } },
}));

/** What the page talks to, and with the sandbox the way to steer it; signed out, the way back in. */
export function ConnectionChip({ panel }: { readonly panel: PanelSwitch }) {
  const session = useSession();
  const state = useSessionState();
  if (state.kind === 'starting') return null;
  const isSignedIn = state.kind === 'signed-in';
  return (
    <>
      {state.connection.kind === 'sandbox' ? (
        <SwitchChip
          ref={panel.ref}
          aria-expanded={panel.isOpen}
          aria-controls={panel.panelId}
          onClick={panel.toggle}
        >
          Sandbox
          <ChevronIcon size={10} />
        </SwitchChip>
      ) : (
        isSignedIn && <Chip>ModelArts</Chip>
      )}
      {!isSignedIn && <Button onClick={() => session.ask(true)}>Sign in</Button>}
    </>
  );
}

import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { styled, type Theme } from '@mui/material/styles';
import type { Ref } from 'react';
import { hostOf } from '#app/connection/connection.ts';
import { useReach, useSession, useSessionState } from '#app/session/session-context.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import { touch, visuallyHidden } from '#ui/theme/tokens.ts';
import type { Reach } from './reachability.ts';

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
  '&[data-reach="unreachable"]': { color: theme.vars.palette.bad, borderColor: theme.vars.palette.bad },
  '&[data-reach="unreachable"]::before': { borderRadius: 0, backgroundColor: theme.vars.palette.bad },
});

/** In little room the words are hidden first, but not that the endpoint is unreachable. */
const EndpointChip = styled('span')(look, ({ theme }) => ({
  minWidth: 0,
  overflow: 'hidden',
  '& b': { fontWeight: 'inherit', overflow: 'hidden', textOverflow: 'ellipsis' },
  '&[data-reach="unknown"]::before': { backgroundColor: theme.vars.palette.inkFaint },
  [theme.breakpoints.down('md')]: { '& b': visuallyHidden },
  [theme.breakpoints.down('sm')]: { '&[data-reach="connected"] i': visuallyHidden },
  '& i': { fontStyle: 'normal' },
}));

const SwitchChip = styled(ButtonBase)(look, ({ theme }) => ({
  borderColor: theme.vars.palette.lineStrong,
  '&:hover, &[aria-expanded="true"]': {
    color: theme.vars.palette.ink,
    backgroundColor: theme.vars.palette.sunken,
  },
  // As low as elsewhere, with room for a finger around it.
  [touch]: {
    position: 'relative',
    height: 44,
    borderColor: 'transparent',
    '&:hover, &[aria-expanded="true"]': { backgroundColor: 'transparent' },
    '&::after': {
      content: '""',
      position: 'absolute',
      inset: '8px 0',
      border: `1px solid ${theme.vars.palette.lineStrong}`,
      borderRadius: 14,
    },
  },
  '& svg': { transition: 'transform 140ms' },
  '&[aria-expanded="true"] svg': { transform: 'rotate(180deg)' },
  [theme.breakpoints.down('sm')]: { '& svg': { display: 'none' } },
}));

/** What the page is connected to: the sandbox, whose controls it opens, or an endpoint, and whether it responds. */
export function ConnectionChip({ panel }: { readonly panel: PanelSwitch }) {
  const session = useSession();
  const state = useSessionState();
  const reach = useReach();
  if (state.kind === 'starting') return null;
  return (
    <>
      {state.connection.kind === 'sandbox' ? (
        <SwitchChip
          ref={panel.ref}
          data-reach={reach}
          aria-expanded={panel.isOpen}
          aria-controls={panel.panelId}
          onClick={panel.toggle}
        >
          Sandbox{reach === 'unreachable' && ' unreachable'}
          <ChevronIcon size={10} />
        </SwitchChip>
      ) : (
        <EndpointState host={hostOf(state.connection)} />
      )}
      {state.kind === 'signed-out' && state.reason !== 'left' && (
        <Button onClick={() => session.ask(true)}>Sign in</Button>
      )}
    </>
  );
}

const reachWords: Readonly<Record<Reach, string>> = {
  unknown: 'not connected yet',
  connected: 'connected',
  unreachable: 'unreachable',
};

function EndpointState({ host }: { readonly host: string | undefined }) {
  const reach = useReach();
  return (
    <EndpointChip data-reach={reach}>
      ModelArts {host !== undefined && <b>{host}</b>} <i>{reachWords[reach]}</i>
    </EndpointChip>
  );
}

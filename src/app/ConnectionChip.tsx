import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useSession, useSessionState } from './session-context.tsx';

const Chip = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 24,
  padding: '0 10px',
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  color: theme.vars.palette.inkSoft,
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
}));

/** What the page talks to; signed out, the way back in. */
export function ConnectionChip() {
  const session = useSession();
  const state = useSessionState();
  if (state.kind === 'starting') return null;
  if (state.kind === 'signed-out') return <Button onClick={() => session.ask(true)}>Sign in</Button>;
  return <Chip>{state.connection.kind === 'sandbox' ? 'Sandbox' : 'ModelArts'}</Chip>;
}

import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { formatWhen } from '#util/format.ts';
import type { SessionState } from './session.ts';
import { useSession, useSessionState } from './session-context.tsx';

const Content = styled('div')({ display: 'grid', gap: 14, width: 260, padding: 16 });

interface AccountMenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Who is signed in, for how long, and Sign out. */
export function AccountMenu({ anchor, onClose }: AccountMenuProps) {
  const session = useSession();
  const state = useSessionState();
  if (state.kind !== 'signed-in') return null;
  return (
    <Popover
      anchorEl={anchor}
      open
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': 'Account', sx: { marginTop: '4px' } } }}
    >
      <Content>
        <DefinitionList items={factsOf(state)} />
        <Button onClick={session.signOut}>Sign out</Button>
      </Content>
    </Popover>
  );
}

type SignedInState = Extract<SessionState, { kind: 'signed-in' }>;

function factsOf({ user, account, projectName, expiresAt }: SignedInState) {
  const facts = [
    { term: 'User', value: user },
    { term: 'Account', value: account },
    { term: 'Project', value: projectName },
    { term: 'Signed in until', value: expiresAt === null ? '' : formatWhen(expiresAt, Date.now()) },
  ];
  const known = facts.filter(({ value }) => value !== '');
  return known.length > 0 ? known : [{ term: 'Signed in', value: 'with a token without user details' }];
}

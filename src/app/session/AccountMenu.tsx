import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { PersonIcon } from '#ui/icons.tsx';
import { formatWhen } from '#util/format.ts';
import type { SessionState } from './session.ts';
import { useSession, useSessionState } from './session-context.tsx';

const Content = styled('div')({ display: 'grid', gap: 14, width: 260, padding: 16 });

/** Who is signed in, for how long, and Sign out. */
export function AccountMenu() {
  const state = useSessionState();
  // Its own component, so that it is closed for whoever signs in next.
  return state.kind === 'signed-in' && <AccountButton account={state} />;
}

type SignedInState = Extract<SessionState, { kind: 'signed-in' }>;

function AccountButton({ account }: { readonly account: SignedInState }) {
  const session = useSession();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="quiet"
        aria-label="Account"
        id={titleId}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <PersonIcon size={16} />
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { marginTop: '4px' } } }}
      >
        <Content>
          <DefinitionList items={factsOf(account)} />
          <Button onClick={session.signOut}>Sign out</Button>
        </Content>
      </Popover>
    </>
  );
}

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

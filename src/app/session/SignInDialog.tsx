import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import { SignInForm } from './SignInForm.tsx';
import { useSession, useSessionState } from './session-context.tsx';

/** Over the page, which stays as it was. */
export function SignInDialog() {
  const session = useSession();
  const state = useSessionState();
  const titleId = useId();
  if (state.kind === 'starting') return null;
  return (
    <Dialog
      open={state.asking}
      onClose={() => session.ask(false)}
      maxWidth="xs"
      fullWidth
      aria-labelledby={titleId}
    >
      <SignInForm titleId={titleId} state={state} />
    </Dialog>
  );
}

import Button from '@mui/material/Button';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageTitle } from '#ui/page/PageTitle.tsx';
import { useSession } from './session-context.tsx';

/** Shown instead of any page after signing out, so that nothing of the project stays visible. */
export function SignedOutPage() {
  const session = useSession();
  return (
    <>
      <PageTitle parts={['Signed out']} />
      <PageHeading
        title="You are signed out"
        lead="In all tabs of this browser. Drafts are kept; they contain no passwords, tokens or other secrets."
      />
      <Button variant="primary" onClick={() => session.ask(true)}>
        Sign in
      </Button>
    </>
  );
}

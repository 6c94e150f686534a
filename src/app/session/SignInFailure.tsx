import { explainSignIn } from '#api/errors/explain-sign-in.ts';
import { Notice } from '#ui/Notice.tsx';

interface SignInFailureProps {
  readonly error: Error;
  readonly method: 'password' | 'token';
}

/** Why signing in did not work, and what to try. */
export function SignInFailure({ error, method }: SignInFailureProps) {
  const { what, advice } = explainSignIn(error, method);
  return (
    <Notice kind="error" title={what.replace(/\.$/, '')} alert>
      {advice} {error.message !== '' && <>“{error.message}”</>}
    </Notice>
  );
}

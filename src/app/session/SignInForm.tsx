import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { CheckboxField } from '#ui/field/CheckboxField.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { readLastUser, rememberUser } from './last-user.ts';
import { SignInFailure } from './SignInFailure.tsx';
import type { SessionState } from './session.ts';
import { useSession } from './session-context.tsx';
import { proofOf, type SignInValues, signInFormSchema } from './sign-in-form.ts';
import { signInReason } from './sign-in-reason.ts';

/** On a small phone it has a line of its own, so that the two buttons stay side by side. */
const switchLook = {
  marginRight: 'auto',
  '@media (max-width: 359px)': { flexBasis: '100%', justifyContent: 'flex-start' },
};

interface SignInFormProps {
  readonly titleId: string;
  readonly state: Exclude<SessionState, { kind: 'starting' }>;
}

const Fields = styled('div')({ display: 'grid', gap: 16 });

const Reason = styled('div')({ marginBottom: 16, '& p + p': { marginTop: 6 } });

export function SignInForm({ titleId, state }: SignInFormProps) {
  const session = useSession();
  const { projectId } = useParams({ strict: false });
  const isSandbox = state.connection.kind === 'sandbox';
  const [last] = useState(() => (isSandbox ? { user: '', account: '' } : readLastUser()));
  const form = useForm({
    resolver: zodResolver(signInFormSchema),
    defaultValues: {
      ...{ method: 'password' as const, ...last, password: '' },
      ...{ project: '', token: '', keep: false },
    },
  });
  const method = form.watch('method');
  const signIn = useMutation({
    // The password is in no cache.
    gcTime: 0,
    mutationFn: (values: SignInValues) => session.signIn(proofOf(values, projectId), values.keep),
    onSuccess: (_signedIn, values) => {
      if (!isSandbox && values.method === 'password') rememberUser(values);
    },
    // What was refused does not stay on the page.
    onError: (_error, { method: refused }) => {
      form.resetField('password');
      form.resetField('token');
      form.setFocus(refused);
    },
  });

  const switchMethod = () => {
    signIn.reset();
    form.setValue('method', method === 'token' ? 'password' : 'token');
    form.clearErrors();
  };

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
      <DialogTitle id={titleId}>Sign in</DialogTitle>
      <DialogContent>
        <Reason>
          <p>{signInReason(state, Date.now())}</p>
          {isSandbox && (
            <p>
              For the sandbox: user <b>demo</b>, password <b>demo</b>, account <b>demo</b>.
            </p>
          )}
        </Reason>
        {signIn.error !== null && <SignInFailure error={signIn.error} method={method} />}
        <Fields>
          {method === 'token' ? (
            <TextField
              control={form.control}
              name="token"
              label="Token"
              help="An IAM token (X-Auth-Token) for a project with ModelArts."
              type="password"
              autoFocus
              mono
            />
          ) : (
            <>
              <TextField
                control={form.control}
                name="user"
                label="User"
                help={isSandbox ? undefined : 'IAM user name, not the e-mail address.'}
                autoComplete="username"
                autoFocus={last.user === ''}
              />
              <TextField
                control={form.control}
                name="password"
                label="Password"
                type="password"
                autoComplete="current-password"
                autoFocus={last.user !== ''}
              />
              <TextField
                control={form.control}
                name="account"
                label="Account"
                help={isSandbox ? undefined : 'Tenant (domain) name, such as OTC-EU-DE-000.'}
                autoComplete="organization"
              />
              {projectId === undefined && (
                <TextField
                  control={form.control}
                  name="project"
                  label="Project"
                  help="Project ID. Leave it empty to choose from a list."
                  optional
                  mono
                />
              )}
            </>
          )}
          {!isSandbox && (
            <CheckboxField
              control={form.control}
              name="keep"
              label="Keep me signed in for this tab"
              help="Survives reloads until the tab is closed. Not for shared computers."
            />
          )}
        </Fields>
      </DialogContent>
      <DialogActions>
        <Button variant="link" onClick={switchMethod} sx={switchLook}>
          {method === 'token' ? 'Use a password' : 'Use a token'}
        </Button>
        <Button onClick={() => session.ask(false)}>Not now</Button>
        <Button type="submit" variant="primary" aria-disabled={signIn.isPending}>
          Sign in
        </Button>
      </DialogActions>
    </form>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ApiError } from '#api/api-error.ts';
import { explainError } from '#api/explain-error.ts';
import { projectIdSchema } from '#domain/ids.ts';
import { Notice } from '#ui/Notice.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useSession } from './session-context.tsx';

const formSchema = z.object({
  user: z.string().min(1, 'Enter the name of the IAM user.'),
  password: z.string().min(1, 'Enter the password.'),
  account: z.string().min(1, 'Enter the account that the user belongs to, such as OTC-EU-DE-000.'),
  project: projectIdSchema,
});

const Fields = styled('div')({ display: 'grid', gap: 16 });

export function SignInForm({ titleId }: { readonly titleId: string }) {
  const session = useSession();
  const { projectId } = useParams({ strict: false });
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { user: '', password: '', account: '', project: projectId ?? '' },
  });
  const signIn = useMutation({
    mutationFn: ({ user, password, account, project }: z.output<typeof formSchema>) =>
      session.signIn({ user, password, account, projectId: project }),
  });

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
      <DialogTitle id={titleId}>Sign in</DialogTitle>
      <DialogContent>
        {signIn.error !== null && <SignInFailure error={signIn.error} />}
        <Fields>
          <TextField control={form.control} name="user" label="User" autoComplete="username" autoFocus />
          <TextField
            control={form.control}
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
          />
          <TextField control={form.control} name="account" label="Account" autoComplete="organization" />
          {projectId === undefined && (
            <TextField
              control={form.control}
              name="project"
              label="Project"
              help="Its id, 32 hexadecimal digits."
              mono
            />
          )}
        </Fields>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => session.ask(false)}>Not now</Button>
        <Button type="submit" variant="primary" aria-disabled={signIn.isPending}>
          Sign in
        </Button>
      </DialogActions>
    </form>
  );
}

function SignInFailure({ error }: { readonly error: Error }) {
  const isWrong = error instanceof ApiError && error.kind === 'signed-out';
  const { what, advice } = explainError(error);
  return (
    <Notice kind="error" title={isWrong ? 'User, password or account is wrong.' : what} alert>
      {isWrong ? 'Check all three; a password has upper and lower case.' : advice} {error.message}
    </Notice>
  );
}

import { styled } from '@mui/material/styles';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SkipLink } from '#ui/SkipLink.tsx';
import { AddressNotice } from './AddressNotice.tsx';
import { Header } from './Header.tsx';
import { useSessionState } from './session-context.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

const mainId = 'main';

// With the sandbox most people never see it.
const SignInDialog = lazy(async () => ({ default: (await import('./SignInDialog.tsx')).SignInDialog }));

const Main = styled('main')(({ theme }) => ({
  maxWidth: 1344,
  margin: '0 auto',
  padding: '28px 20px 48px',
  outline: 'none',
  [theme.breakpoints.down('md')]: { padding: '16px 14px 32px' },
}));

/** What every page stands in. */
export function Layout() {
  useHeadingFocus(mainId);
  const isSignedOut = useSessionState().kind === 'signed-out';
  return (
    <>
      <SkipLink to={mainId} />
      <Header />
      <Main id={mainId} tabIndex={-1}>
        <AddressNotice />
        <Outlet />
      </Main>
      {isSignedOut && (
        <Suspense>
          <SignInDialog />
        </Suspense>
      )}
    </>
  );
}

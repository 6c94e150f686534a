import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { ApiProvider } from '#api/api-context.tsx';
import type { Client } from '#api/client.ts';
import { type SandboxAccess, SandboxProvider } from '#app/sandbox-panel/sandbox-context.tsx';
import type { Session } from '#app/session/session.ts';
import { ReachProvider, SessionProvider, useSessionState } from '#app/session/session-context.tsx';
import type { Reachability } from '#app/shell/reachability.ts';
import { PricesProvider } from '#components/prices-context.ts';
import type { Submitters } from '#submit/submitters.ts';
import { SubmittersProvider } from '#submit/submitters-context.ts';
import { AppTheme } from '#ui/theme/AppTheme.tsx';

interface AppProps {
  readonly session: Session;
  readonly reachability: Reachability;
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly submitters: Submitters;
  readonly router: AnyRouter;
  readonly sandbox: SandboxAccess;
}

export function App({ session, reachability, ...parts }: AppProps) {
  return (
    <AppTheme>
      <SessionProvider value={session}>
        <ReachProvider value={reachability}>
          <SignedInApp {...parts} />
        </ReachProvider>
      </SessionProvider>
    </AppTheme>
  );
}

type SignedInAppProps = Omit<AppProps, 'session' | 'reachability'>;

function SignedInApp({ client, queryClient, submitters, router, sandbox }: SignedInAppProps) {
  const session = useSessionState();
  const connection = session.kind === 'starting' ? undefined : session.connection;
  const endpoint = connection?.kind === 'endpoint' ? connection.modelArts : undefined;
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider
        client={client}
        isSignedIn={session.kind === 'signed-in'}
        address={endpoint ?? window.location.origin}
      >
        <SubmittersProvider value={submitters}>
          <SandboxProvider value={sandbox}>
            <PricesProvider value={connection?.prices}>
              <RouterProvider router={router} />
            </PricesProvider>
          </SandboxProvider>
        </SubmittersProvider>
      </ApiProvider>
    </QueryClientProvider>
  );
}
